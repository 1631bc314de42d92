package dev.appcard.domain.instalment;

/**
 * Months of an instalment plan (할부).
 *
 * @param months 0 at once (일시불), or 2 to 12
 */
public record Instalment(int months) {

    public static final Instalment AT_ONCE = new Instalment(0);
    public static final int MOST_MONTHS = 12;

    public Instalment {
        if (!isValid(months)) {
            throw new IllegalArgumentException("instalment must be 0 or 2 to " + MOST_MONTHS + " months: " + months);
        }
    }

    public static boolean isValid(int months) {
        return months == 0 || (months >= 2 && months <= MOST_MONTHS);
    }

    public boolean isAtOnce() {
        return months == 0;
    }

    /** Two digits, as issuers and the VAN write it: {@code 00}, {@code 02}. */
    public String twoDigits() {
        return months < 10 ? "0" + months : Integer.toString(months);
    }
}
