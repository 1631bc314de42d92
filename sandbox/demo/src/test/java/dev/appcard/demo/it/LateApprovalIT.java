package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("When the VAN books an approval after it was given up")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateApprovalIT {

    /** Given up after three tries and nine seconds; {@code -Dlate.millis=100000} shows the same with more patience. */
    private static final int LATE_MILLIS = Integer.getInteger("late.millis", 25_000);

    private static final Duration FOUND_WITHIN = Duration.ofMillis(LATE_MILLIS).plusSeconds(40);

    /** Of its own: it is killed, and its pauses are short. */
    private final Platform platform = Platform.start(new Plan(
            "late",
            _ -> Map.of(
                    "LATE_APPROVAL_PAUSE_FIRST", "PT3S",
                    "LATE_APPROVAL_PAUSE_LONGEST", "PT6S",
                    "ATTENTION_AFTER_TRIES", "2"),
            Map.of(),
            ""));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @AfterAll
    void stop() {
        own.assertBooksEqual();
        platform.stop();
    }

    @Test
    @DisplayName("and the gateway was restarted in between, so that it hears of nothing, it is found and undone")
    void acrossARestart() {
        Opened payment = givenUp();
        assertThat(van.won(payment)).isZero();

        platform.gateway.kill();
        platform.gateway.restart();

        await().atMost(FOUND_WITHIN).until(() -> database.watchOutcome(payment.paymentKey()), "UNDONE"::equals);
        assertThat(database.heardTransaction(payment.paymentKey())).isEmpty();
        assertEndedAndEqual(payment);
    }

    @Test
    @DisplayName("and is heard on the connection, it is undone as well")
    void heard() {
        Opened payment = givenUp();

        await().atMost(FOUND_WITHIN).until(() -> database.watchOutcome(payment.paymentKey()), "UNDONE"::equals);
        assertEndedAndEqual(payment);
    }

    @Test
    @DisplayName(
            "or its net cancel is refused again and again: marked, the same outside, and ended by the ordinary cancel"
                    + " once a late answer has told its number")
    void netCancelRefused() {
        Opened marked = authenticated();
        van.rule(marked, "APPROVAL", "DROP", Map.of("close", true));
        van.rule(marked, "NET_CANCEL", "DECLINE", Map.of("code", "0022", "times", 1_000));
        assertThat(merchant.confirm(marked).status()).isEqualTo(500);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> database.needsAttention(marked.paymentKey()), "NET_CANCEL_REFUSED"::equals);
        assertThat(merchant.show(marked).text("status")).isEqualTo("IN_PROGRESS");
        assertThat(van.won(marked)).isEqualTo(52_000);

        Opened heard = authenticated();
        van.rule(heard, "APPROVAL", "DELAY", Map.of("millis", 4_500));
        van.rule(heard, "NET_CANCEL", "DECLINE", Map.of("code", "0022", "times", 1_000));
        assertThat(merchant.confirm(heard).status()).isEqualTo(500);
        await().atMost(Duration.ofSeconds(40)).until(() -> database.state(heard.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(van.count(heard, "CANCEL")).isEqualTo(1);
        assertEndedAndEqual(heard);

        van.forgetRules();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> database.state(marked.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(database.needsAttention(marked.paymentKey())).isEmpty();
        assertEndedAndEqual(marked);
    }

    private Opened authenticated() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);
        return payment;
    }

    private Opened givenUp() {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "BOOK_LATE", Map.of("millis", LATE_MILLIS));
        assertThat(merchant.confirm(payment).status()).isEqualTo(500);
        await().atMost(Duration.ofSeconds(24))
                .until(() -> database.state(payment.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(database.watchOutcome(payment.paymentKey())).isEmpty();
        return payment;
    }

    private void assertEndedAndEqual(Opened payment) {
        assertThat(van.ledger(payment.paymentKey())
                        .path("entries")
                        .path(0)
                        .path("status")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(van.won(payment)).isZero();
        assertThat(database.journal(payment.paymentKey())).containsExactly("APPROVAL_UNHEARD", "NET_CANCEL");
        assertThat(merchant.show(payment).text("status")).isEqualTo("ABORTED");
    }
}
