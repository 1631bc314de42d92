package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import dev.appcard.demo.it.StatementLog.Work;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Counts, from PostgreSQL's own log and the VAN's, what one payment costs, and prints it. A payment without a buyer has a
 * budget: one commit before its telegram is sent, and one for the outcome.
 */
@DisplayName("What it costs in calls, statements, commits and bytes:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostOfOnePaymentIT {

    private static final int MOST_STATEMENTS = 10;
    private static final int MOST_STATEMENTS_UNDER_KEY = 12;
    private static final long WRITE_COMMITS = 2;

    /** {@code -Dwal.payments=200} for a steadier figure. */
    private static final int WAL_PAYMENTS = Integer.getInteger("wal.payments", 20);

    /** Of its own, so that nothing that other tests have left is due on it. */
    private final Platform platform = Platform.start(Plan.of("counted"));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @DisplayName("a payment by the app, from the opening to the approval")
    void byApp() throws IOException, SQLException {
        try (StatementLog log = StatementLog.start(platform)) {
            Opened payment = merchant.open("ON_CONFIRM", 52_000);
            platform.buyer().approve(payment);
            assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");

            Work work = log.soFar();
            work.print("One payment (ON_CONFIRM, without status polling), 4 HTTP calls to the gateway"
                    + " (open, app call, result, confirm)");
            assertThat(work.statements())
                    .filteredOn(sql -> sql.startsWith("insert into payment_history"))
                    .hasSize(5);
            assertTelegram(payment.paymentKey());
        }
    }

    @Test
    @DisplayName("a charge of a registered card (CARD_RP)")
    void byRegisteredCard() throws IOException, SQLException {
        CardOwner owner = own.cardOwner();
        Card card = owner.register(Issuer.KB);
        assertThat(owner.shop().charge(card, 1_000).text("status")).isEqualTo("DONE");
        long asked = platform.issuers().asked(Issuer.KB);
        try (StatementLog log = StatementLog.start(platform)) {
            Answer charged = owner.shop().charge(card, 9_900);
            assertThat(charged.text("status")).isEqualTo("DONE");

            Work work = log.soFar();
            work.print("One charge (CARD_RP, its data key in the cache), 1 HTTP call to the gateway, 1 to the issuer");
            assertWithinBudget(work);
            assertThat(platform.issuers().asked(Issuer.KB)).isEqualTo(asked + 1);
            assertThat(work.statements())
                    .filteredOn(sql -> sql.startsWith("insert into payment_history"))
                    .hasSize(2);
            assertTelegram(charged.text("paymentKey"));
        }
    }

    @Test
    @DisplayName("a key-in payment")
    void byCardData() throws IOException, SQLException {
        KeyInCards cards = new KeyInCards(new Random(4));
        try (StatementLog log = StatementLog.start(platform)) {
            Answer paid = merchant.post("/v1/payments/key-in", KeyInCards.order(cards.next(), 9_900));
            assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");

            Work work = log.soFar();
            work.print("One key-in payment, 1 HTTP call to the gateway");
            assertWithinBudget(work);
            assertThat(work.statements())
                    .filteredOn(sql -> sql.startsWith("insert into payment_history"))
                    .hasSize(2);
            assertTelegram(paid.text("paymentKey"));
        }
    }

    @Test
    @DisplayName("a key-in payment under an Idempotency-Key")
    void byCardDataUnderKey() throws IOException, SQLException {
        KeyInCards cards = new KeyInCards(new Random(5));
        try (StatementLog log = StatementLog.start(platform)) {
            Answer paid =
                    merchant.post("/v1/payments/key-in", KeyInCards.order(cards.next(), 9_900), RepeatedCalls.newKey());
            assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");

            Work work = log.soFar();
            work.print("One key-in payment under an Idempotency-Key, 1 HTTP call to the gateway");
            assertWithinBudget(work, MOST_STATEMENTS_UNDER_KEY);
        }
    }

    /** After as many more, so that PostgreSQL has written each page whole that it writes whole after a checkpoint. */
    @Test
    @DisplayName("a key-in payment in PostgreSQL's log of changes (WAL): the median of many")
    void writeAheadLog() throws SQLException {
        System.out.printf(
                Locale.ROOT,
                "%nOne key-in payment: %d bytes of WAL; under an Idempotency-Key %d (medians of %d)%n",
                medianWal(Optional::empty),
                medianWal(() -> Optional.of(RepeatedCalls.newKey())),
                WAL_PAYMENTS);
    }

    private long medianWal(Supplier<Optional<String>> keys) throws SQLException {
        KeyInCards cards = new KeyInCards(new Random(6));
        long[] bytes = new long[2 * WAL_PAYMENTS];
        for (int payment = 0; payment < bytes.length; payment++) {
            Map<String, Object> order = KeyInCards.order(cards.next(), 9_900);
            Optional<String> key = keys.get();
            long before = platform.database().walPosition();
            Answer paid = key.map(known -> merchant.post("/v1/payments/key-in", order, known))
                    .orElseGet(() -> merchant.post("/v1/payments/key-in", order));
            bytes[payment] = platform.database().walPosition() - before;
            assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        }
        return Arrays.stream(bytes, WAL_PAYMENTS, bytes.length).sorted().toArray()[WAL_PAYMENTS / 2];
    }

    private static void assertWithinBudget(Work work) {
        assertWithinBudget(work, MOST_STATEMENTS);
    }

    private static void assertWithinBudget(Work work, int mostStatements) {
        assertThat(work.statements()).as("statements").hasSizeLessThanOrEqualTo(mostStatements);
        assertThat(work.writeCommits()).as("commits of writes").isEqualTo(WRITE_COMMITS);
    }

    private void assertTelegram(String paymentKey) {
        JsonNode telegrams = own.van().telegrams(paymentKey);
        assertThat(telegrams).hasSize(1);
        JsonNode approval = telegrams.path(0);
        System.out.printf(
                Locale.ROOT,
                "  and 1 telegram to the VAN of %d bytes, %d bytes back%n",
                approval.path("length").asLong(),
                approval.path("answeredBytes").asLong());
        assertThat(approval.path("length").asLong()).isPositive();
    }
}
