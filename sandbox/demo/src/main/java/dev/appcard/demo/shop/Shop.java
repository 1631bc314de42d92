package dev.appcard.demo.shop;

import java.io.IOException;

/**
 * 데모상점, the demo's shop: a process of its own. Settings by environment: {@code SHOP_PORT} (9099; 0 takes a free one),
 * {@code GATEWAY_URL} ({@code http://localhost:9080}), {@code SHOP_SECRET_KEY}, {@code SHOP_CLIENT_KEY} (the demo's).
 * Prints {@code shop ready port=<n>} when it listens.
 *
 * <p>Ids in its pages. Order page {@code /}: {@code #goods-<amount>} (52000, 1000, 10002, 30026), {@code #goods-other}
 * with {@code #amount}, {@code #mode} ({@code ON_CONFIRM}, {@code AUTOMATIC}), {@code #customer-name},
 * {@code #customer-email}, {@code #customer-phone}, {@code #pay-server}, {@code #pay-sdk}, {@code #problem}. Order's
 * page ({@code /success}, {@code /orders/<id>}): {@code #payment-status}, {@code #total-amount}, {@code #balance-amount},
 * {@code #approve-no}, {@code #card}, {@code #instalment}, {@code #payment-key}, {@code #order-id}, {@code #raw},
 * {@code #cancel-all}. Failure ({@code /fail}, refusals): {@code #fail-code}, {@code #fail-message}, {@code #fail-order},
 * {@code #again}.
 */
public final class Shop {

    private Shop() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ShopSettings settings = ShopSettings.of(System.getenv());
        try (ShopServer server = ShopServer.start(settings)) {
            System.out.println("shop ready port=" + server.port());
            Thread.currentThread().join();
        }
    }
}
