package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An instance whose machine's clock is ten minutes ahead of the others'")
class ClocksApartIT {

    private static final Duration WITHIN = Duration.ofSeconds(40);

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    @Test
    @DisplayName("does not take their live approvals for dead, and tells operators of its clock")
    void liveApprovals() {
        GatewayService ahead = StoppedAtEnd.register(
                platform.startWith(Map.of("TEST_SYSTEM_CLOCK_AHEAD", "PT10M")).awaitReady());
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(payment);
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 2_800));

        CompletableFuture<Answer> confirm = CompletableFuture.supplyAsync(() -> merchant.confirm(payment));
        await().atMost(WITHIN).until(() -> van.won(payment), won -> won == 52_000);

        // The other instance has swept twice and more meanwhile: SWEEP_EVERY is a second.
        assertThat(confirm.join().text("status")).isEqualTo("DONE");
        assertThat(van.won(payment)).isEqualTo(52_000);
        assertThat(platform.database().history(payment.paymentKey())).endsWith("APPROVING", "APPROVED");
        assertThat(Metrics.sum(ahead, "appcard_system_clock_ahead_seconds")).isBetween(590.0, 610.0);
        assertThat(ahead.process()
                        .log()
                        .find("off by PT10M")
                        .or(() -> ahead.process().log().find("off by PT9M")))
                .isPresent();
        ahead.close();
    }
}
