package dev.appcard.domain.attention;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.Remedy;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.restore.HeldKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that waits for a person. What goes on by itself meanwhile goes on. */
public sealed interface AttentionItem {

    /** By which commands name it. */
    String id();

    /** Since when the money is in question. */
    Instant since();

    /** The payment whose approval the VAN can be told to cancel by its number; empty where it cannot. */
    Optional<PaymentKey> mayBeCancelled();

    /** The approval's number, where it is known; else the operator has to ask the VAN for it. */
    default Optional<ApprovalReference> approval() {
        return Optional.empty();
    }

    /** A cancel or a net cancel that is repeated in vain. */
    record RepeatedInVain(
            PaymentKey payment, StateName state, AttentionReason reason, int tries, String orderNumber, Instant since)
            implements AttentionItem {

        @Override
        public String id() {
            return payment.value();
        }

        /** A net cancel lacks the number that the VAN could tell; an ordinary cancel names it already. */
        @Override
        public Optional<PaymentKey> mayBeCancelled() {
            return state == StateName.NET_CANCELLING ? Optional.of(payment) : Optional.empty();
        }
    }

    /** A late approval that the VAN does not undo. */
    record LateApproval(
            PaymentKey payment,
            int tries,
            String orderNumber,
            @Nullable ApprovalReference heard,
            Instant since) implements AttentionItem {

        @Override
        public String id() {
            return "late-" + payment.value();
        }

        @Override
        public Optional<PaymentKey> mayBeCancelled() {
            return Optional.of(payment);
        }

        @Override
        public Optional<ApprovalReference> approval() {
            return Optional.ofNullable(heard);
        }
    }

    /**
     * What was unfinished in a backup that was restored, and may have been finished since.
     *
     * @param key payment key, subscription and period, or registration key
     * @param there what the VAN's day files have of it, as far as they were compared
     */
    record HeldSinceRestore(HeldKind kind, String key, String state, List<String> there, Instant since)
            implements AttentionItem {

        public HeldSinceRestore {
            there = List.copyOf(there);
        }

        @Override
        public String id() {
            return "restored-" + kind + "-" + key;
        }

        /** Released, a payment is cancelled by its own sweep or by its merchant. */
        @Override
        public Optional<PaymentKey> mayBeCancelled() {
            return Optional.empty();
        }
    }

    /** A difference between the VAN's books and ours. */
    record OpenDifference(FoundDifference found, Instant since) implements AttentionItem {

        private static final int SHOWN_OF_DIGEST = 12;

        @Override
        public String id() {
            return found.digest().substring(0, SHOWN_OF_DIGEST) + "-" + found.number();
        }

        /** What would have been mended without a person, had there been less of it. */
        @Override
        public Optional<PaymentKey> mayBeCancelled() {
            Difference.Here here = found.difference().here();
            return found.difference().remedy() == Remedy.UNDO_THERE && here != null
                    ? Optional.of(here.payment())
                    : Optional.empty();
        }

        @Override
        public Optional<ApprovalReference> approval() {
            return Optional.ofNullable(found.difference().there()).map(Difference.There::approval);
        }
    }
}
