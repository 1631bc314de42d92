package dev.appcard.application.port.outbound.attention;

import dev.appcard.domain.attention.AttentionItem;
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
     * Has the VAN told to cancel this approval of a payment that is given up, until it has.
     *
     * @return false when the payment is not given up any more: nothing is stored then
     */
    boolean cancel(AttentionItem item, PaymentKey payment, ApprovalReference approval, OperatorDecision decision);
}
