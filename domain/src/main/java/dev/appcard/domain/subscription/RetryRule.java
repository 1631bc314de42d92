package dev.appcard.domain.subscription;

import dev.appcard.domain.approval.DeclineReason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What becomes of a period whose try was declined. {@link #after} is the table. */
public enum RetryRule {
    /** It passes by itself: after 1, 6 and 24 hours. */
    IN_HOURS(Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24)),
    /** The holder has to do something, or a day or a month has to pass: after 1, 3 and 5 days. */
    IN_DAYS(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(5)),
    /** The same would be declined again, but it is not the card's fault: the period fails, the next one is charged. */
    NOT_THIS_PERIOD,
    /** Nothing is charged with this card any more. */
    NOT_THIS_CARD;

    private final List<Duration> pauses;

    RetryRule(Duration... pauses) {
        this.pauses = List.of(pauses);
    }

    public static RetryRule after(DeclineReason reason) {
        return switch (reason) {
            case ISSUER_TIMED_OUT -> IN_HOURS;
            // An OTC that another payment used, or a telegram that could not be read: a new try has a new one.
            case ALREADY_USED, FORMAT_ERROR -> IN_HOURS;
            case OVER_LIMIT, OVER_SINGLE_PAYMENT_LIMIT, BALANCE_TOO_LOW, TOO_OFTEN_TODAY, OVERDUE -> IN_DAYS;
            case MERCHANT_OVER_LIMIT, CARD_RESTRICTED -> IN_DAYS;
            // The issuer's "no" without a reason: often a risk rule of that day.
            case OTHER -> IN_DAYS;
            case AMOUNT_NOT_ALLOWED, INSTALMENT_NOT_ALLOWED, INSTALMENT_NOT_SUPPORTED -> NOT_THIS_PERIOD;
            // Answers to cancels; should an approval get one, trying again would teach us nothing.
            case CANCEL_NOT_POSSIBLE,
                    ORIGINAL_NOT_FOUND,
                    ALREADY_CANCELLED,
                    CANCEL_FAILED_TRY_AGAIN,
                    ALREADY_CAPTURED -> NOT_THIS_PERIOD;
            case LOST_OR_STOLEN, CARD_STOPPED, CARD_EXPIRED, CARD_NUMBER_WRONG, CARD_NOT_REGISTERED -> NOT_THIS_CARD;
            case HOLDER_MISMATCH, PASSWORD_WRONG, PASSWORD_TOO_OFTEN_WRONG -> NOT_THIS_CARD;
            case AUTHENTICATION_MISSING, KEY_IN_NOT_ALLOWED -> NOT_THIS_CARD;
            // Not the card's fault, but no card of this issuer will do until the merchant has settled it.
            case MERCHANT_RESTRICTED, MERCHANT_NOT_REGISTERED -> NOT_THIS_CARD;
        };
    }

    /**
     * How long to wait before the next try.
     *
     * @param declines of this period so far
     * @param period how long a period lasts: no try is made when the next period is due, which is a try by itself
     * @return empty when no try is left
     */
    public Optional<Duration> pauseAfter(int declines, Duration period) {
        if (declines > pauses.size()) {
            return Optional.empty();
        }
        Duration sinceTheFirst = pauses.stream().limit(declines).reduce(Duration.ZERO, Duration::plus);
        return sinceTheFirst.compareTo(period) < 0 ? Optional.of(pauses.get(declines - 1)) : Optional.empty();
    }
}
