package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order that is opened once more, over the wire,")
class OpenedAgainIT {

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final MerchantClient page =
            new MerchantClient(merchant.gateway(), own.keys().client());

    @Test
    @DisplayName("is the same payment, from twenty pages at once too, and one row")
    void same() throws Exception {
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 1_000);
        List<String> keys;
        try (ExecutorService crowd = Executors.newFixedThreadPool(20)) {
            keys = crowd
                    .invokeAll(IntStream.range(0, 20)
                            .<Callable<String>>mapToObj(
                                    _ -> () -> page.open(order).paymentKey())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .distinct()
                    .toList();
        }

        assertThat(keys).hasSize(1);
        assertThat(platform.database().history(keys.getFirst())).containsExactly("READY");
    }

    @Test
    @DisplayName("with another field takes the earlier one's place")
    void another() {
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 1_000);
        Opened first = merchant.open(order);
        order.put("orderName", "우산 하나 더");

        Opened second = merchant.open(order);

        assertThat(second.paymentKey()).isNotEqualTo(first.paymentKey());
        assertThat(merchant.show(first).text("status")).isEqualTo("EXPIRED");
    }

    @Test
    @DisplayName("after its buyer has authenticated: refused to a page, unless it names its window; not to the server")
    void authenticated() {
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 1_000);
        Opened first = page.open(order);
        platform.buyer().approve(first);

        Answer refused = page.post("/v1/payments", order);
        order.put("previousCheckout", first.window());
        Opened second = page.open(order);
        platform.buyer().approve(second);
        Opened third = merchant.open(order);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("DUPLICATED_ORDER_ID");
        assertThat(merchant.show(first).text("status")).isEqualTo("EXPIRED");
        assertThat(merchant.show(second).text("status")).isEqualTo("EXPIRED");
        assertThat(merchant.show(third).text("status")).isEqualTo("READY");
    }
}
