package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.GatewayService;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A live key")
class LiveKeysIT {

    private static final String NOWHERE = "/v1/payments/orders/no-such-order";

    /** Without it, nothing but the clock is left that is a test's. */
    private static final Map<String, String> REAL_PHONES = Map.of("APP_LAUNCH_VIA", "");

    @Test
    @DisplayName("is refused where the clock is a test's; a test key is accepted")
    void underTestClock() {
        ClockedPlatform clocked = ClockedPlatform.get();

        TestMerchant live = TestMerchant.makeLive(clocked.platform());
        TestMerchant test = clocked.platform().merchantOf(getClass());

        try (Beside gateway = Beside.start(clocked.platform())) {
            assertThat(gateway.ask(live)).isEqualTo("UNAUTHORIZED_KEY");
            assertThat(gateway.ask(test)).isEqualTo("NOT_FOUND_PAYMENT");
        }
    }

    @Test
    @DisplayName("is accepted where the clock is the system's")
    void underSystemClock() {
        Platform platform = Platform.get();
        TestMerchant live = TestMerchant.makeLive(platform);

        try (Beside gateway = Beside.start(platform)) {
            assertThat(gateway.ask(live)).isEqualTo("NOT_FOUND_PAYMENT");
            assertThat(gateway.askForAnError(live)).isEqualTo("NOT_FOUND_PAYMENT");
        }
    }

    private record Beside(GatewayService gateway) implements AutoCloseable {

        static Beside start(Platform platform) {
            return new Beside(platform.startWith(REAL_PHONES).awaitReady());
        }

        /** With a live key errors are not to be had on demand. */
        String askForAnError(TestMerchant merchant) {
            String url = "http://" + gateway.url().getAuthority();
            MerchantClient client = new MerchantClient(url, merchant.keys().secret());
            return Http.send(client.request(NOWHERE, client.secretKey())
                            .header("TossPayments-Test-Code", "INVALID_REQUEST")
                            .GET())
                    .text("code");
        }

        String ask(TestMerchant merchant) {
            String url = "http://" + gateway.url().getAuthority();
            return new MerchantClient(url, merchant.keys().secret())
                    .get(NOWHERE)
                    .text("code");
        }

        @Override
        public void close() {
            gateway.close();
        }
    }
}
