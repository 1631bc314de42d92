package dev.appcard.adapter.outbound.persistence.audit;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.ActorKind;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

@DisplayName("The history says who had each step taken, and why")
class HistoryTest {

    private static final Sql APPLICATION = new Sql(PostgresForTests.asApplication());
    private static final Sql OWNER = new Sql(PostgresForTests.asOwner());
    private static final LoggedCall CALL = new LoggedCall();
    private static LocalSessions sessions;

    private final Payments payments = PaymentStores.on(sessions);

    @BeforeAll
    static void openSessions() {
        MerchantsForTests.ensureThoseOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @AfterEach
    void endCall() {
        MDC.clear();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "APPROVED, ",
        "DECLINED, OVER_LIMIT",
        "NET_CANCELLING, UNREADABLE_ANSWER",
        "NET_CANCELLED, UNDONE",
        "AUTHENTICATION_FAILED, PASSWORD",
        "CANCELLED, CANCELLED_ELSEWHERE"
    })
    @DisplayName("why, by a name of the domain")
    void reasons(StateName state, String reason) {
        Payment stored = stored(state);

        assertThat(last("reason", stored)).isEqualTo(reason);
    }

    @Test
    @DisplayName("that a cancel was refused, and that a person has to look")
    void refusedAndMarked() {
        Payment cancelling = stored(StateName.CANCELLING);
        Payment marked = cancelling.to(cancelling.state()).marked(AttentionReason.CANCEL_UNCONFIRMED);
        replace(cancelling, marked);
        assertThat(last("reason", marked)).isEqualTo("CANCEL_UNCONFIRMED");

        Payment approved = step(marked, StateName.APPROVED);
        replace(marked, approved);
        assertThat(last("reason", approved)).isEqualTo("CANCEL_REFUSED");
    }

    @Test
    @DisplayName("who: merchant, buyer, issuer or sweep, and in which call")
    void actors() {
        List<Payment> path = pathTo(StateName.AUTHENTICATED, order());
        MDC.put("traceId", "0af7651916cd43dd8448eb211c80319c");
        CALL.actsAs(new Actor(ActorKind.MERCHANT, "1a2b3c4d"));
        sessions.run(() -> payments.add(path.getFirst()));
        CALL.actsAs(Actor.BUYER);
        replace(path.get(0), path.get(1));
        MDC.clear();
        CALL.as(new Actor(ActorKind.SWEEP, "payments"), () -> replace(path.get(1), path.get(2)));
        Payment expired = step(path.get(2), StateName.EXPIRED);
        replace(path.get(2), expired);

        assertThat(OWNER.query(
                        "select concat_ws(' ', version, actor, actor_id, trace_id) from payment_history where"
                                + " payment_key = ? order by version",
                        row -> row.getString(1),
                        expired.key().value()))
                .containsExactly(
                        "1 MERCHANT 1a2b3c4d 0af7651916cd43dd8448eb211c80319c",
                        "2 BUYER 0af7651916cd43dd8448eb211c80319c",
                        "3 SWEEP payments",
                        "4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update registration_history set actor = 'BUYER'",
                "delete from registration_history",
                "update operator_history set outcome = 0",
                "delete from operator_history",
                "update attention_decision set reason = ''",
                "delete from attention_decision",
                "truncate operator_history, registration_history"
            })
    @DisplayName("and the application's role changes none of it")
    void appendOnly(String sql) {
        assertThatThrownBy(() -> APPLICATION.execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    @DisplayName("it is forgotten after five years, in pieces, and nothing younger is, whatever is asked for")
    void forgotten() throws SQLException {
        Payment old = stored(StateName.EXPIRED);
        Payment young = stored(StateName.EXPIRED);
        age(old, "5 years 1 day");
        age(young, "4 years 364 days");

        assertThat(APPLICATION.one("select forget_history(now() - interval '6 years', 100)"))
                .isEqualTo(0L);
        assertThat(APPLICATION.one("select forget_history(now() + interval '1 year', 3)"))
                .isEqualTo(3L);
        assertThat(APPLICATION.one("select forget_history(now() + interval '1 year', 100)"))
                .isEqualTo((long) old.version() - 3);
        assertThat(count(old)).isZero();
        assertThat(count(young)).isEqualTo(young.version());
    }

    private static void age(Payment payment, String interval) throws SQLException {
        OWNER.execute("update payment_history set at = now() - interval '" + interval + "' where payment_key = '"
                + payment.key().value() + "'");
    }

    private static long count(Payment payment) {
        return (long) OWNER.one(
                "select count(*) from payment_history where payment_key = ?",
                payment.key().value());
    }

    private Payment stored(StateName state) {
        List<Payment> path = pathTo(state, order());
        sessions.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            replace(path.get(step - 1), path.get(step));
        }
        return path.getLast();
    }

    private void replace(Payment current, Payment next) {
        assertThat(sessions.run(() -> payments.replace(current, next))).isTrue();
    }

    private static Object last(String column, Payment payment) {
        return OWNER.one(
                "select " + column + " from payment_history where payment_key = ? and version = ?",
                payment.key().value(),
                payment.version());
    }
}
