package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.SubscriptionClient.Subscription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;

@DisplayName("Two instances of the gateway on one database, at night:")
@ResourceLock(ClockedPlatform.TIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyJobsIT {

    private static final String JOB = "nightly job remove-old-data: ";
    private static final int CALLS = 2_000;
    private static final Duration DONE_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOKS = Duration.ofMillis(200);

    private final ClockedPlatform clocked = ClockedPlatform.get();
    private final Platform platform = clocked.platform();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient server = own.server();
    private final NightlyTables tables = new NightlyTables(platform.database());
    private final List<GatewayService> instances = List.of(platform.gateway, platform.secondInstance());

    @AfterAll
    void stop() {
        instances.getLast().close();
    }

    @Test
    @DisplayName("one removes old calls and personal data, once; amounts, the journal and the VAN's ledger stay equal")
    void onceANight() {
        Opened paid = pay();
        Card card = own.cardOwner().register(Issuer.KB);
        endedSubscription(card);
        assertThat(own.billing().delete(card).status()).isEqualTo(200);
        String journal = tables.journalOf(own.id());
        assertThat(tables.calls(own.id())).isEqualTo(1);
        assertThat(tables.personalDataOf(own.id()))
                .containsOnlyKeys(NightlyTables.ALL)
                .doesNotContainValue(0L);
        long before = lines("done");

        clocked.moveTo(night(31));

        awaitDone();
        awaitLines("done", before + 1);
        assertThat(tables.calls(own.id())).isZero();
        assertThat(tables.personalDataOf(own.id()).values()).containsOnly(0L);
        Answer after = server.show(paid);
        assertThat(after.text("status")).isEqualTo("DONE");
        assertThat(after.body().path("totalAmount").asLong()).isEqualTo(paid.won());
        assertThat(tables.journalOf(own.id())).isEqualTo(journal);
        own.assertBooksEqual();
        assertThat(server.cancel(paid).text("status")).isEqualTo("CANCELED");
        own.assertBooksEqual();
    }

    @Test
    @DisplayName("the one that is killed in the midst of it is followed by the other, which goes on where it was")
    void killed() {
        long done = lines("done");
        GatewayService atWork = inTheMidstOfIt();

        atWork.kill();
        assertThat(tables.calls(own.id())).as("still to be removed").isPositive();
        // Its heart has not beaten for long.
        clocked.clock().move(Duration.ofMinutes(5));

        awaitFollowed(done);
        atWork.restart();
    }

    @Test
    @EnabledIfSystemProperty(named = "faults", matches = "all")
    @DisplayName("the one that is stopped in the midst of it (SIGTERM) gives it back, and the other goes on at once")
    void stopped() {
        long done = lines("done");
        GatewayService atWork = inTheMidstOfIt();

        atWork.close();
        assertThat(atWork.process().log().find(JOB + "stopped, another instance goes on"))
                .isPresent();

        awaitFollowed(done);
        atWork.restart();
    }

    private GatewayService inTheMidstOfIt() {
        tables.storeCalls(own.id(), CALLS, clocked.clock().now().minusDays(20).toOffsetDateTime());
        clocked.moveTo(night(1));
        await("a piece is removed").atMost(DONE_WITHIN).pollInterval(LOOKS).until(() -> tables.calls(own.id()) < CALLS);
        return instances.stream()
                .filter(one -> tables.pickedBy().startsWith(one.process().pid() + "@"))
                .findFirst()
                .orElseThrow();
    }

    private void awaitFollowed(long doneBefore) {
        awaitDone();
        assertThat(tables.calls(own.id())).isZero();
        awaitLines("done", doneBefore + 1);
    }

    @Test
    @DisplayName(
            "one compares the VAN's file of the day that has ended, once, and its report lies there in the morning")
    void dayFileIsCompared() {
        clocked.moveTo(clocked.clock().now().plusDays(1).with(LocalTime.NOON));
        LocalDate day = clocked.clock().now().toLocalDate();
        Opened paid = server.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(paid);
        assertThat(server.confirm(paid).text("status")).isEqualTo("DONE");
        clocked.moveTo(day.plusDays(1).atTime(0, 1).atZone(clocked.clock().now().getZone()));
        Path files = platform.directory.resolve("dayfiles");
        await("the day's file")
                .atMost(DONE_WITHIN)
                .until(() -> Files.exists(
                        files.resolve("KSPAYDAY-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-0001.txt")));

        clocked.moveTo(
                day.plusDays(1).atTime(3, 31).atZone(clocked.clock().now().getZone()));

        Path page = files.resolve("reports/reconciliation-" + day + "-0001.html");
        await("the report").atMost(DONE_WITHIN).until(() -> Files.exists(page));
        String told = "day file 1 of " + day + " compared";
        await(told).atMost(DONE_WITHIN).until(() -> told(told) > 0);
        assertThat(told(told)).isEqualTo(1);
        assertThat(tables.differencesOf(paid.paymentKey())).isZero();
        assertThat(tables.linesComparedOf(day)).isPositive();
    }

    private long told(String what) {
        return instances.stream()
                .flatMap(one -> one.process().log().lines().stream())
                .filter(line -> line.contains(what))
                .count();
    }

    /** By the app, opened under a key. */
    private Opened pay() {
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 52_000);
        order.put("customerKey", "customer-1");
        order.put("metadata", Map.of("memo", "0번 창구"));
        Answer answer = server.post("/v1/payments", order, "key-of-the-night");
        Opened opened = new Opened(
                answer.text("paymentKey"),
                answer.text("orderId"),
                52_000,
                answer.body().path("checkout").path("url").asText());
        platform.buyer().approve(opened);
        assertThat(server.confirm(opened).text("status")).isEqualTo("DONE");
        return opened;
    }

    private void endedSubscription(Card card) {
        SubscriptionClient subscriptions = new SubscriptionClient(server);
        Subscription subscription = subscriptions.monthly(
                card, 10_000, clocked.clock().now().toLocalDate().plusDays(20));
        assertThat(subscriptions.cancelNow(subscription).text("status")).isEqualTo("ENDED");
    }

    private ZonedDateTime night(int days) {
        return clocked.clock().now().plusDays(days).with(LocalTime.of(3, 31));
    }

    /** The job's row says when it is due next, and that nobody has it. */
    private void awaitDone() {
        await("the job is done")
                .atMost(DONE_WITHIN)
                .pollInterval(LOOKS)
                .until(() -> tables.waitsUntil().isAfter(clocked.clock().now().toOffsetDateTime()));
    }

    /** The log has them a moment later than the row. */
    private void awaitLines(String what, long count) {
        await(count + " lines: " + what).atMost(DONE_WITHIN).until(() -> lines(what) >= count);
        assertThat(lines(what)).isEqualTo(count);
    }

    private long lines(String what) {
        return told(JOB + what);
    }
}
