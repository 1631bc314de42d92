package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import dev.appcard.demo.browser.InBrowser;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.SubscriptionClient.Subscription;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@DisplayName("Under one clock of gateway and sandbox, a card of each issuer,")
@InBrowser
@ResourceLock(ClockedPlatform.TIME)
class SubscriptionsByClockIT {

    private static final Duration CHARGED_WITHIN = Duration.ofSeconds(60);
    private static final int MONTHS = 3;
    private static final long PART = 3_000;

    private final Browser browser;
    private final Platform platform;
    private final ClockedPlatform clocked = ClockedPlatform.get();
    private final TestMerchant own;
    private final SubscriptionClient subscriptions;
    private final VanSide van;

    SubscriptionsByClockIT(Browser browser) {
        this.browser = browser;
        this.platform = clocked.platform();
        this.own = platform.merchantOf(getClass());
        this.subscriptions = new SubscriptionClient(own.server());
        this.van = own.van();
    }

    @Test
    @DisplayName(
            "registered in the browser, is charged three months by the scheduler and given back once, a part and then"
                    + " the rest: the VAN's ledger and the gateway's books are equal to the won")
    void threeMonths() {
        long wonBefore = van.balance();
        Map<Issuer, Subscription> all = subscribeInBrowser();

        for (int month = 1; month <= MONTHS; month++) {
            moveToDue(all.get(Issuer.KB), month);
            for (Subscription subscription : all.values()) {
                awaitPaid(subscription, month);
            }
            assertBooksEqual();
        }
        all.forEach(this::assertOneApprovalEachMonth);
        all.values().forEach(this::giveLastMonthBack);
        assertBooksEqual();
        long won = all.values().stream().mapToLong(Subscription::won).sum();
        assertThat(van.balance() - wonBefore).as("two of three months are left").isEqualTo(won * (MONTHS - 1));

        assertCancelledOnesRest(all);
    }

    /** One buyer on one phone; each card another customer's. */
    private Map<Issuer, Subscription> subscribeInBrowser() {
        Map<Issuer, Card> cards = new EnumMap<>(Issuer.class);
        try (TakenDevice phone = Device.ANDROID.taken(browser)) {
            RegisteringBuyer buyer = RegisteringBuyer.on(own, phone);
            for (Issuer issuer : Issuer.values()) {
                cards.put(issuer, buyer.register(issuer));
            }
        }
        LocalDate first = clocked.clock().now().toLocalDate().plusDays(1);
        Map<Issuer, Subscription> all = new EnumMap<>(Issuer.class);
        cards.forEach((issuer, card) ->
                all.put(issuer, subscriptions.monthly(card, 10_100 + 100L * issuer.ordinal(), first)));
        return all;
    }

    private void moveToDue(Subscription subscription, int period) {
        JsonNode charge = subscriptions.charge(subscription, period);
        assertThat(charge.path("status").asText()).as("before it is due").isEqualTo("WAITING");
        OffsetDateTime due = OffsetDateTime.parse(charge.path("dueAt").asText());
        clocked.moveTo(due.toZonedDateTime().plusSeconds(5));
    }

    private void awaitPaid(Subscription subscription, int month) {
        await("period " + month + " of " + subscription.id())
                .atMost(CHARGED_WITHIN)
                .until(
                        () -> subscriptions
                                .charge(subscription, month)
                                .path("status")
                                .asText(),
                        "PAID"::equals);
    }

    private void assertOneApprovalEachMonth(Issuer issuer, Subscription subscription) {
        for (int month = 1; month <= MONTHS; month++) {
            JsonNode charge = subscriptions.charge(subscription, month);
            String key = charge.path("paymentKey").asText();
            assertThat(charge.path("tries").asInt()).as("tries of " + issuer).isEqualTo(1);
            assertThat(van.ledger(key).path("entries")).hasSize(1);
            assertThat(van.won(key)).isEqualTo(subscription.won());
            Answer payment = own.server().get("/v1/payments/" + key);
            assertThat(payment.text("status")).isEqualTo("DONE");
            assertThat(payment.text("type")).isEqualTo("BILLING");
            assertThat(payment.text("payType")).isEqualTo("CARD_RP");
            assertThat(payment.body().path("card").path("issuerCode").asText()).isEqualTo(issuer.cardCode);
            assertThat(payment.body().path("totalAmount").asLong()).isEqualTo(subscription.won());
        }
    }

    private void giveLastMonthBack(Subscription subscription) {
        String key =
                subscriptions.charge(subscription, MONTHS).path("paymentKey").asText();

        Answer part = own.server()
                .post(
                        "/v1/payments/" + key + "/cancel",
                        Map.of(
                                "cancelReason",
                                "며칠 못 썼어요",
                                "cancelAmount",
                                PART,
                                "refundableAmount",
                                subscription.won()));
        assertThat(part.text("status")).as(part.body().toString()).isEqualTo("PARTIAL_CANCELED");
        assertThat(van.won(key)).isEqualTo(subscription.won() - PART);
        Answer cancelled = own.server().post("/v1/payments/" + key + "/cancel", Map.of("cancelReason", "고객 변심"));

        assertThat(cancelled.body().path("cancels")).hasSize(2);
        assertThat(cancelled.text("status")).as(cancelled.body().toString()).isEqualTo("CANCELED");
        assertThat(van.won(key)).isZero();
    }

    /** All but one are cancelled; when that one has been charged in the next month, the others have not. */
    private void assertCancelledOnesRest(Map<Issuer, Subscription> all) {
        Subscription goesOn = all.remove(Issuer.KB);
        all.values()
                .forEach(subscription -> assertThat(
                                subscriptions.cancelNow(subscription).text("status"))
                        .isEqualTo("ENDED"));
        long approvals = van.approvalsSoFar();

        moveToDue(goesOn, MONTHS + 1);
        awaitPaid(goesOn, MONTHS + 1);

        assertThat(van.approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals + 1);
        assertThat(subscriptions.cancelNow(goesOn).text("status")).isEqualTo("ENDED");
        assertBooksEqual();
    }

    private void assertBooksEqual() {
        assertThat(van.balance())
                .as("the VAN's ledger")
                .isEqualTo(platform.database().wonOf(own.id()));
        own.assertBooksEqual();
    }
}
