package dev.appcard.adapter.out.van;

/**
 * Answers that nobody waits for any more. They change nothing: what became of the attempt is decided already, or will be
 * by its net cancel. Somebody should know of them all the same.
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
     * Bytes behind an answer that was complete.
     *
     * @param reference order or transaction number of the request on that connection
     */
    void surplus(String reference);
}
