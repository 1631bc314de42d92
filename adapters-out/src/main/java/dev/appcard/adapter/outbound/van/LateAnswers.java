package dev.appcard.adapter.outbound.van;

import dev.appcard.domain.recovery.ApprovalReference;
import org.jspecify.annotations.Nullable;

/**
 * Answers that come when no call waits for them any more. What became of the attempt is decided already, or will be by its net cancel;
 * but an approval that arrived after its net cancel was given up has to be undone once more.
 */
public interface LateAnswers {

    /** The metric's name. */
    String METRIC = "van_late_response";

    /**
     * The answer of an approval came after its time-out.
     *
     * @param orderNumber of the approval that was asked for on that connection
     * @param summary type, status and code of the answer, or that it cannot be read; never a secret
     */
    void late(String orderNumber, String summary);

    /**
     * A late answer that says: approved. Told in addition to {@link #late}.
     *
     * @param approval null where its numbers cannot be read
     */
    void approved(String orderNumber, @Nullable ApprovalReference approval);

    /**
     * Bytes behind an answer that was complete.
     *
     * @param reference order or transaction number of the request on that connection
     */
    void surplus(String reference);
}
