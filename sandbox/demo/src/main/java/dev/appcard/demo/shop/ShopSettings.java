package dev.appcard.demo.shop;

import java.net.URI;
import java.util.Map;

/**
 * What the shop has to be told.
 *
 * @param port where it listens on loopback; 0 takes a free one
 * @param gateway base address of the payment gateway
 * @param secretKey for its server's calls
 * @param clientKey for its pages
 * @param webhookSecret by which the gateway signs what it tells the shop
 */
record ShopSettings(int port, URI gateway, String secretKey, String clientKey, String webhookSecret) {

    static ShopSettings of(Map<String, String> environment) {
        return new ShopSettings(
                Integer.parseInt(environment.getOrDefault("SHOP_PORT", "9099")),
                URI.create(environment.getOrDefault("GATEWAY_URL", "http://localhost:9080")),
                environment.getOrDefault("SHOP_SECRET_KEY", "test_sk_demo_4f1d9a7c2b6e8053"),
                environment.getOrDefault("SHOP_CLIENT_KEY", "test_ck_demo_9c3e5a1f7d2b8046"),
                environment.getOrDefault("SHOP_WEBHOOK_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    /** Keys are not printed. */
    @Override
    public String toString() {
        return "ShopSettings[port=" + port + ", gateway=" + gateway + "]";
    }
}
