package dev.appcard.application.port.outbound.attention;

import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.HeldSinceRestore;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.recovery.ApprovalReference;
import java.util.List;

/** All that waits for a person. Each decision is stored with what it changes, by one commit. */
public interface AttentionItems {

    /** The oldest first. */
    List<AttentionItem> open();

    /** @return false when it is not open any more: nothing is stored then */
    boolean accept(OpenDifference difference, OperatorDecision decision);

    /**
     * It stays as the backup has it, and never becomes due.
     *
     * @return false when it is not held any more: nothing is stored then
     */
    boolean leave(HeldSinceRestore held, OperatorDecision decision);

    /**
     * It goes on from where the backup has it, at once.
     *
     * @return false when it is not held any more: nothing is stored then
     */
    boolean release(HeldSinceRestore held, OperatorDecision decision);

    /**
     * Has the VAN told to cancel this approval of a payment that is given up, until it has.
     *
     * @return false when the payment is not given up any more: nothing is stored then
     */
    boolean cancel(AttentionItem item, PaymentKey payment, ApprovalReference approval, OperatorDecision decision);
}
