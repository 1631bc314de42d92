package dev.appcard.domain.attention;

/**
 * Who decided, and in which words; kept for as long as the books.
 *
 * @param operator the account on the machine where the command ran
 * @param reason at most 200 characters
 */
public record OperatorDecision(String operator, String reason) {

    private static final int LONGEST_REASON = 200;

    public OperatorDecision {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        }
    }
}
