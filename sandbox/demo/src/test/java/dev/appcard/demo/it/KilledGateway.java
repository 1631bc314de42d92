package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.CommitStops.Side;
import dev.appcard.demo.it.CommitStops.StateAfter;
import dev.appcard.demo.it.CommitStops.Stop;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import dev.appcard.demo.it.SubscriptionClient.Subscription;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A gateway that is brought to stand at many points at once, and killed there; on a platform of its own, with a clock that
 * may be moved, so that nothing is due before the kill and everything soon after it.
 */
final class KilledGateway implements AutoCloseable {

    static final Duration WITHIN = Duration.ofSeconds(60);

    /** Longer than it takes to bring everything to its point, shorter than the move that makes all of it due. */
    private static final String NOTHING_DUE_WITHIN = "PT2M";

    private static final Duration MOVE = Duration.ofMinutes(3);
    private static final Duration BEFORE_DUE = Duration.ofMinutes(3);

    private static final Map<String, String> SETTINGS = Map.of(
            "AUTHENTICATE_WITHIN", "PT1H",
            "SAME_OPENING_WITHIN", "PT10M",
            "VAN_ANSWER_TIMEOUT", NOTHING_DUE_WITHIN,
            "UNKNOWN_ORDER_FINAL_AFTER", "PT2M30S",
            "AUTOMATIC_AGAIN_AFTER", NOTHING_DUE_WITHIN,
            "SUBSCRIPTION_LEASE", NOTHING_DUE_WITHIN,
            "SUBSCRIPTION_LOOK_AGAIN_AFTER", "PT1S",
            "SUBSCRIPTION_PAUSE_FIRST", "PT1S",
            "SUBSCRIPTION_PAUSE_LONGEST", "PT5S");

    private final CommitStops stops = new CommitStops();
    private final List<CompletableFuture<Answer>> calls = new ArrayList<>();
    private final ClockedPlatform clocked;
    private final Platform platform;
    private final DatabaseLine line;
    private final TestMerchant own;
    private final SubscriptionClient subscriptions;

    /** Where a payment is to stand when the gateway is killed. */
    record Standing(String what, Stop stop) {}

    private KilledGateway() {
        TestClock clock = TestClock.make();
        DatabaseLine[] lines = new DatabaseLine[1];
        Map<String, String> everywhere = Map.of(TestClock.SETTING, clock.file().toString());
        this.platform = Platform.startBehind(new Plan("killed", _ -> SETTINGS, everywhere, ""), database -> {
            lines[0] = new DatabaseLine(database, stops);
            return Map.of("DB_PORT", Integer.toString(lines[0].port()));
        });
        this.line = lines[0];
        this.clocked = new ClockedPlatform(platform, clock);
        this.own = platform.merchantOf(ProcessKilledIT.class);
        this.subscriptions = new SubscriptionClient(own.server());
    }

    static KilledGateway start() {
        return new KilledGateway();
    }

    MerchantClient merchant() {
        return own.server();
    }

    VanSide van() {
        return own.van();
    }

    BuyerByWire buyer() {
        return platform.buyer();
    }

    GatewayDatabase database() {
        return platform.database();
    }

    Opened authenticated(long won) {
        Opened payment = merchant().open("ON_CONFIRM", won);
        buyer().approve(payment);
        return payment;
    }

    Opened paid(long won) {
        Opened payment = authenticated(won);
        assertThat(merchant().confirm(payment).text("status")).isEqualTo("DONE");
        return payment;
    }

    Answer confirm(Opened payment, String idempotencyKey) {
        return merchant()
                .post(
                        "/v1/payments/confirm",
                        Map.of(
                                "paymentKey",
                                payment.paymentKey(),
                                "orderId",
                                payment.orderId(),
                                "amount",
                                payment.won()),
                        idempotencyKey);
    }

    void assertStands(String point, Opened payment, String state, long approvals, long won) {
        assertThat(database().state(payment.paymentKey())).as(point).isEqualTo(state);
        assertThat(van().approvalsOf(payment)).as(point).isEqualTo(approvals);
        assertThat(van().won(payment)).as(point).isEqualTo(won);
    }

    /** What an issuer's server posts. */
    Answer result(JsonNode result) {
        return Http.post(platform.ports.gatewayUrl() + "/inbound/kb", result);
    }

    /** One that is due in a while, by the clock which this moves. */
    Subscription subscriptionSoonDue() {
        Subscription subscription = subscriptions.monthly(
                own.cardOwner().register(Issuer.SHINHAN),
                9_900,
                clocked.clock().now().toLocalDate().plusDays(1));
        clocked.moveTo(dueAt(subscription).minus(BEFORE_DUE).toZonedDateTime());
        return subscription;
    }

    void untilSubscriptionDue(Subscription subscription) {
        clocked.moveTo(dueAt(subscription).plusSeconds(1).toZonedDateTime());
    }

    private OffsetDateTime dueAt(Subscription subscription) {
        return OffsetDateTime.parse(
                subscriptions.charge(subscription, 1).path("dueAt").asText());
    }

    String charge(Subscription subscription) {
        return subscriptions.charge(subscription, 1).path("status").asText();
    }

    /** Approvals that the VAN was asked for, by the amount, which no other payment has. */
    long approvalsOf(Subscription subscription) {
        return van().entries()
                .filter(entry -> entry.path("amount").asLong() == subscription.won())
                .count();
    }

    /** Payments of subscriptions. */
    long charged() {
        return database().paymentsNamed(own.id(), SubscriptionClient.ORDER_NAME);
    }

    /** One-time codes of the subscription's issuer. */
    long codesAsked() {
        return platform.issuers().asked(Issuer.SHINHAN);
    }

    long paymentsOf(Map<String, Object> order) {
        return database().paymentsFor(own.id(), order.get("orderId").toString());
    }

    String keyOf(Map<String, Object> order) {
        return merchant().get("/v1/payments/orders/" + order.get("orderId")).text("paymentKey");
    }

    long unsettled() {
        return database().unsettledOf(own.id());
    }

    /** What the gateway has of the merchant's money. */
    long ownBooks() {
        return database().wonOf(own.id());
    }

    Standing standsAt(Side side, Opened payment, StateAfter state) {
        return new Standing(side + " the commit of " + state, stops.at(side, payment.paymentKey(), state));
    }

    Standing standsAt(Side side, String table, Object value) {
        return new Standing(side + " the commit of a new " + table, stops.at(side, table, value.toString()));
    }

    /** Until each of them stands there. */
    void await(Standing... points) {
        for (Standing point : points) {
            assertThat(point.stop().reached()).as(point.what()).succeedsWithin(WITHIN);
        }
    }

    /** One that gets no answer, because the gateway is killed. */
    void call(Supplier<Answer> call) {
        calls.add(CompletableFuture.supplyAsync(call, Thread::startVirtualThread));
    }

    void assertNoCallAnswered() {
        assertThat(calls).noneMatch(CompletableFuture::isDone);
    }

    void kill() {
        platform.gateway.kill();
        assertThat(calls).allSatisfy(call -> assertThat(call).failsWithin(WITHIN.toSeconds(), TimeUnit.SECONDS));
    }

    void restart() {
        platform.gateway.restart();
    }

    /** What died with the process is taken up by the next one from now on. */
    void untilEachIsDue() {
        clocked.move(MOVE);
    }

    @Override
    public void close() {
        own.assertBooksEqual();
        platform.stop();
        line.close();
    }
}
