package dev.appcard.application.service.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.application.port.inbound.attention.AttentionUseCase.Decided;
import dev.appcard.application.port.outbound.attention.AttentionItems;
import dev.appcard.application.port.outbound.restore.FakeRestores;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.HeldSinceRestore;
import dev.appcard.domain.attention.AttentionItem.LateApproval;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.AttentionItem.RepeatedInVain;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.Remedy;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.restore.HeldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What waits for a person is worked off")
class AttentionServiceTest {

    private static final Instant SINCE = Instant.parse("2026-11-21T01:02:03Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ApprovalReference APPROVAL = new ApprovalReference("100000000001", DAY);
    private static final ApprovalReference NAMED = new ApprovalReference("100000000099", DAY);
    private static final PaymentKey PAYMENT = new PaymentKey("pay_01JD5EXAMPLE00000000000001");
    private static final OperatorDecision DECISION = new OperatorDecision("kim", "VAN에 확인함");

    private final Kept items = new Kept();
    private final FakeRestores restores = new FakeRestores();
    private final AttentionService service = new AttentionService(items, restores);

    @Test
    @DisplayName("a difference is accepted, once")
    void differenceShouldBeAccepted() {
        String id = put(difference(Remedy.PERSON));

        assertThat(service.accept(id, DECISION)).isEqualTo(Decided.DONE);
        assertThat(service.accept(id, DECISION)).isEqualTo(Decided.NOT_OPEN);
        assertThat(items.said).containsExactly("accept " + id);
    }

    @Test
    @DisplayName("what would have been mended is cancelled by the file's number")
    void certainShouldBeCancelled() {
        String id = put(difference(Remedy.UNDO_THERE));

        assertThat(service.cancel(id, Optional.empty(), DECISION)).isEqualTo(Decided.DONE);
        assertThat(items.said).containsExactly("cancel " + id + " by " + APPROVAL);
    }

    @Test
    @DisplayName("any other difference is not: its money may be the buyer's wish")
    void otherDifferenceShouldNotBeCancelled() {
        String id = put(difference(Remedy.PERSON));

        assertThat(service.cancel(id, Optional.of(NAMED), DECISION)).isEqualTo(Decided.NOT_POSSIBLE);
        assertThat(items.said).isEmpty();
    }

    @Test
    @DisplayName("a net cancel that is refused lacks a number, which the operator gives")
    void refusedNetCancelShouldBeNamed() {
        String id = put(repeated(StateName.NET_CANCELLING, AttentionReason.NET_CANCEL_REFUSED));

        assertThat(service.cancel(id, Optional.empty(), DECISION)).isEqualTo(Decided.NUMBER_MISSING);
        assertThat(service.accept(id, DECISION)).isEqualTo(Decided.NOT_POSSIBLE);
        assertThat(service.cancel(id, Optional.of(NAMED), DECISION)).isEqualTo(Decided.DONE);
        assertThat(items.said).containsExactly("cancel " + id + " by " + NAMED);
    }

    @Test
    @DisplayName("a cancel that is repeated in vain names its number already")
    void repeatedCancelShouldGoOn() {
        String id = put(repeated(StateName.CANCELLING, AttentionReason.CANCEL_UNCONFIRMED));

        assertThat(service.cancel(id, Optional.of(NAMED), DECISION)).isEqualTo(Decided.NOT_POSSIBLE);
    }

    @Test
    @DisplayName("a late approval is cancelled by the number that is known, or by the one that the operator gives")
    void lateApprovalShouldBeCancelled() {
        String id = put(new LateApproval(PAYMENT, 3, "order", APPROVAL, SINCE));
        assertThat(service.cancel(id, Optional.of(NAMED), DECISION)).isEqualTo(Decided.DONE);
        put(new LateApproval(PAYMENT, 3, "order", APPROVAL, SINCE));
        assertThat(service.cancel(id, Optional.empty(), DECISION)).isEqualTo(Decided.DONE);
        assertThat(items.said).containsExactly("cancel " + id + " by " + NAMED, "cancel " + id + " by " + APPROVAL);
    }

    @Test
    @DisplayName("what is held since a restore is left as it is, or goes on; it cannot be cancelled, nor anything else"
            + " released")
    void heldShouldBeLeftOrReleased() {
        String left = put(new HeldSinceRestore(HeldKind.PAYMENT, PAYMENT.value(), "READY", List.of(), SINCE));
        assertThat(service.cancel(left, Optional.of(NAMED), DECISION)).isEqualTo(Decided.NOT_POSSIBLE);
        assertThat(service.accept(left, DECISION)).isEqualTo(Decided.DONE);
        String released = put(new HeldSinceRestore(HeldKind.CHARGE, "sub_1/3", "CLAIMED", List.of(), SINCE));
        assertThat(service.release(released, DECISION)).isEqualTo(Decided.DONE);
        assertThat(service.release(put(difference(Remedy.PERSON)), DECISION)).isEqualTo(Decided.NOT_POSSIBLE);
        assertThat(items.said).containsExactly("leave " + left, "release " + released);
    }

    @Test
    @DisplayName("nothing is cancelled while a restored database waits to be admitted")
    void cancelShouldWaitForAdmission() {
        String id = put(difference(Remedy.UNDO_THERE));
        restores.begin(SINCE, DECISION);

        assertThat(service.cancel(id, Optional.empty(), DECISION)).isEqualTo(Decided.NOT_ADMITTED);
        assertThat(items.said).isEmpty();

        restores.admit(SINCE, DECISION);
        assertThat(service.cancel(id, Optional.empty(), DECISION)).isEqualTo(Decided.DONE);
    }

    @Test
    @DisplayName("what is not there is said to be so; and a decision has a reason")
    void unknownShouldBeSaid() {
        assertThat(service.find("nothing")).isEmpty();
        assertThat(service.accept("nothing", DECISION)).isEqualTo(Decided.NOT_OPEN);
        assertThat(service.cancel("nothing", Optional.empty(), DECISION)).isEqualTo(Decided.NOT_OPEN);
        assertThatIllegalArgumentException().isThrownBy(() -> new OperatorDecision("kim", "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> new OperatorDecision("kim", "x".repeat(201)));
    }

    private String put(AttentionItem item) {
        items.open.add(item);
        assertThat(service.open()).contains(item);
        assertThat(service.find(item.id())).contains(item);
        return item.id();
    }

    private static AttentionItem repeated(StateName state, AttentionReason reason) {
        return new RepeatedInVain(PAYMENT, state, reason, 8, "order", SINCE);
    }

    private static AttentionItem difference(Remedy remedy) {
        Difference difference = new Difference(
                DifferenceKind.STATE,
                new Difference.Subject(new VanOrder("order", "store"), DayLineKind.APPROVAL, 0),
                new Difference.There(Money.won(500), DAY.atTime(10, 15), APPROVAL),
                new Difference.Here(PAYMENT, StateName.NET_CANCELLED, null, null),
                remedy);
        return new OpenDifference(
                new FoundDifference("0123456789abcdef".repeat(4), 7, difference, DifferenceStatus.NEEDS_ATTENTION),
                SINCE);
    }

    private static final class Kept implements AttentionItems {

        private final List<AttentionItem> open = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        @Override
        public List<AttentionItem> open() {
            return List.copyOf(open);
        }

        @Override
        public boolean accept(OpenDifference difference, OperatorDecision decision) {
            return done(difference, "accept " + difference.id());
        }

        @Override
        public boolean leave(HeldSinceRestore held, OperatorDecision decision) {
            return done(held, "leave " + held.id());
        }

        @Override
        public boolean release(HeldSinceRestore held, OperatorDecision decision) {
            return done(held, "release " + held.id());
        }

        @Override
        public boolean cancel(
                AttentionItem item, PaymentKey payment, ApprovalReference approval, OperatorDecision decision) {
            assertThat(payment).isEqualTo(PAYMENT);
            return done(item, "cancel " + item.id() + " by " + approval);
        }

        private boolean done(AttentionItem item, String what) {
            said.add(what);
            return open.remove(item);
        }
    }
}
