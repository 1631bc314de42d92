package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("When the VAN's answer to an approval")
class LostAnswerIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(40);

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("never comes, and the line is closed", "DROP", Map.of("close", true)),
                Arguments.of("never comes, in silence", "DROP", Map.of()),
                Arguments.of("is cut in its length", "CUT", Map.of("at", 3, "close", true)),
                Arguments.of("is cut in its header", "CUT", Map.of("at", 150, "close", true)),
                Arguments.of("is cut in the middle, in silence", "CUT", Map.of("at", 420, "close", false)),
                Arguments.of("lacks its last byte", "CUT", Map.of("at", 579, "close", true)),
                Arguments.of("names another amount", "AMOUNT", Map.of("amount", 51_999)),
                Arguments.of("has an unknown status", "STATUS", Map.of("status", "Z")),
                Arguments.of("is of another type", "UNKNOWN_TYPE", Map.of()),
                Arguments.of(
                        "names another order", "FIELD", Map.of("field", "OrderNumber", "value", "another-order-1")),
                Arguments.of("has no approval number", "FIELD", Map.of("field", "AuthNo", "value", "")));
    }

    @ParameterizedTest(name = "{0}: 500, net-cancelled, and no money taken")
    @MethodSource("faults")
    void isUndone(String what, String action, Map<String, Object> more) {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", action, more);

        Answer answer = merchant.confirm(payment);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(500);
        assertThat(answer.text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        assertNetCancelled(payment);
    }

    @Test
    @DisplayName("comes twice or in single bytes, it is an answer like any other")
    void oddButWhole() {
        Opened twice = authenticated();
        van.rule(twice, "APPROVAL", "TWICE", Map.of());
        assertThat(merchant.confirm(twice).text("status")).isEqualTo("DONE");
        Opened split = authenticated();
        van.rule(split, "APPROVAL", "SPLIT", Map.of("size", 1));
        assertThat(merchant.confirm(split).text("status")).isEqualTo("DONE");
        assertThat(van.won(twice)).isEqualTo(52_000);
        assertThat(van.won(split)).isEqualTo(52_000);
    }

    @Test
    @DisplayName("comes late, it changes nothing any more")
    void late() {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 4_500));

        assertThat(merchant.confirm(payment).status()).isEqualTo(500);

        assertNetCancelled(payment);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> platform.gateway.process().log().lines().stream()
                        .anyMatch(line -> line.contains("late answer") && line.contains(payment.paymentKey())));
        assertThat(database.state(payment.paymentKey())).isEqualTo("NET_CANCELLED");
        assertThat(database.journal(payment.paymentKey())).isIn(List.of(), List.of("APPROVAL_UNHEARD", "NET_CANCEL"));
        own.assertBooksEqual();
    }

    @Test
    @DisplayName("is lost and the net cancel's too, the recovery repeats it until the VAN confirms")
    void netCancelLostAsWell() {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DROP", Map.of("close", true));
        van.rule(payment, "NET_CANCEL", "DROP", Map.of("close", true, "times", 2));

        assertThat(merchant.confirm(payment).status()).isEqualTo(500);
        assertThat(merchant.show(payment).text("status")).isEqualTo("IN_PROGRESS");
        assertThat(payment.status()).isEqualTo("P");

        assertNetCancelled(payment);
        assertThat(van.count(payment, "NET_CANCEL")).isEqualTo(3);
    }

    @Test
    @DisplayName("cannot be told because the net cancel overtakes the approval, the late approval is undone as well")
    void netCancelOvertakes() {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "BOOK_LATE", Map.of("millis", 6_000));

        assertThat(merchant.confirm(payment).status()).isEqualTo(500);
        assertThat(database.state(payment.paymentKey())).isEqualTo("NET_CANCELLING");

        await().atMost(SETTLED_WITHIN).until(() -> database.state(payment.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(van.ledger(payment).path("entries").path(0).path("status").asText())
                .isEqualTo("CANCELLED");
        assertThat(van.won(payment)).isZero();
    }

    @Test
    @DisplayName("of a cancel is lost, the cancel is repeated and the money comes back once")
    void cancelLost() {
        Opened payment = authenticated();
        merchant.confirm(payment);
        van.rule(payment, "CANCEL", "DROP", Map.of("close", true));

        assertThat(merchant.cancel(payment).status()).isEqualTo(500);

        await().atMost(SETTLED_WITHIN).until(() -> merchant.show(payment).text("status"), "CANCELED"::equals);
        assertThat(van.won(payment)).isZero();
    }

    private Opened authenticated() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);
        return payment;
    }

    private void assertNetCancelled(Opened payment) {
        await().atMost(SETTLED_WITHIN).until(() -> merchant.show(payment).text("status"), "ABORTED"::equals);
        assertThat(merchant.show(payment).body().path("failure").path("code").asText())
                .isEqualTo("CARD_PROCESSING_ERROR");
        assertThat(payment.status()).isEqualTo("X");
        assertThat(van.won(payment)).isZero();
        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertThat(database.state(payment.paymentKey())).isEqualTo("NET_CANCELLED");
        assertThat(merchant.confirm(payment).text("code")).isEqualTo("ALREADY_PROCESSED_PAYMENT");
    }
}
