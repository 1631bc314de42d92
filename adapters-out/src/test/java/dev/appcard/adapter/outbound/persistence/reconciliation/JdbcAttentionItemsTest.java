package dev.appcard.adapter.outbound.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.application.port.outbound.reconciliation.ReconciliationsContract;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.LateApproval;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.AttentionItem.RepeatedInVain;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What waits for a person, in three tables,")
class JdbcAttentionItemsTest {

    private static final OperatorDecision DECISION = new OperatorDecision("kim", "VAN에 확인함");
    private static final ApprovalReference NAMED = new ApprovalReference("100000000099", LocalDate.of(2026, 11, 21));
    private static final Sql OWNER = new Sql(PostgresForTests.asOwner());
    private static PaymentsForComparison payments;

    private final JdbcAttentionItems items = new JdbcAttentionItems(PaymentsForComparison.asOwner());
    private final JdbcReconciliations reconciliations = new JdbcReconciliations(PaymentsForComparison.asOwner());

    @BeforeAll
    static void openPayments() {
        payments = new PaymentsForComparison();
    }

    @AfterAll
    static void closePayments() {
        payments.close();
    }

    @Test
    @DisplayName("is one list, the oldest first")
    void listShouldHaveAll() throws Exception {
        PaymentKey refused = marked();
        PaymentKey late = lateApproval();
        OpenDifference difference = difference(
                LocalDate.of(1999, 1, 1),
                payments.stored(StateName.NET_CANCELLED).key());

        List<AttentionItem> open = items.open();

        assertThat(open).isSortedAccordingTo(Comparator.comparing(AttentionItem::since));
        assertThat(item(refused.value()))
                .hasValueSatisfying(item -> assertThat(item).isInstanceOfSatisfying(RepeatedInVain.class, repeated -> {
                    assertThat(repeated.reason()).isEqualTo(AttentionReason.NET_CANCEL_REFUSED);
                    assertThat(repeated.mayBeCancelled()).contains(refused);
                }));
        assertThat(item("late-" + late.value()))
                .hasValueSatisfying(item -> assertThat(item)
                        .isInstanceOfSatisfying(
                                LateApproval.class,
                                found -> assertThat(found.approval()).isEmpty()));
        assertThat(item(difference.id())).contains(difference);
    }

    @Test
    @DisplayName("is accepted with its reason, once")
    void differenceShouldBeAccepted() throws Exception {
        OpenDifference difference = difference(
                LocalDate.of(1999, 1, 2),
                payments.stored(StateName.NET_CANCELLED).key());

        assertThat(items.accept(difference, DECISION)).isTrue();
        assertThat(items.accept(difference, DECISION)).isFalse();

        assertThat(item(difference.id())).isEmpty();
        assertThat(decisions(difference)).containsExactly("ACCEPT by kim: VAN에 확인함");
    }

    @Test
    @DisplayName("is cancelled by its number with its reason, where the payment is given up")
    void cancelShouldBeToldToTheGateway() throws Exception {
        PaymentKey refused = marked();
        AttentionItem item = item(refused.value()).orElseThrow();

        assertThat(items.cancel(item, refused, NAMED, DECISION)).isTrue();

        assertThat(OWNER.query(
                        "select heard_transaction from approval_watch where payment_key = ?",
                        row -> row.getString(1),
                        refused.value()))
                .containsExactly("100000000099");
        assertThat(decisions(item)).containsExactly("CANCEL by kim: VAN에 확인함");
        PaymentKey standing = payments.stored(StateName.APPROVED).key();
        OpenDifference wrong = difference(LocalDate.of(1999, 1, 3), standing);
        assertThat(items.cancel(wrong, standing, NAMED, DECISION)).isFalse();
        assertThat(item(wrong.id())).contains(wrong);
        assertThat(decisions(wrong)).isEmpty();
    }

    private static PaymentKey marked() throws Exception {
        PaymentKey key = payments.stored(StateName.NET_CANCELLING).key();
        OWNER.execute("update payment set needs_attention = 'NET_CANCEL_REFUSED' where payment_key = '" + key + "'");
        return key;
    }

    private static PaymentKey lateApproval() throws Exception {
        PaymentKey key = payments.stored(StateName.NET_CANCELLED).key();
        OWNER.execute("""
            insert into approval_watch (payment_key, version, since, look_at, tries, needs_attention)
            values ('%s', 1, now(), now(), 9, true)
            """.formatted(key));
        return key;
    }

    private OpenDifference difference(LocalDate day, PaymentKey payment) {
        DayFileSummary file = ReconciliationsContract.file(day, 1);
        reconciliations.record(file, found -> found.accept(ReconciliationsContract.certain(payment)));
        reconciliations.leaveToPerson(file.digest());
        return items.open().stream()
                .filter(OpenDifference.class::isInstance)
                .map(OpenDifference.class::cast)
                .filter(open -> open.found().digest().equals(file.digest()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<AttentionItem> item(String id) {
        return items.open().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static List<String> decisions(AttentionItem item) {
        return OWNER.query(
                "select action || ' by ' || operator || ': ' || reason from attention_decision where item = ?",
                row -> row.getString(1),
                item.id());
    }
}
