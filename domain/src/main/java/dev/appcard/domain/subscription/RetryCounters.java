package dev.appcard.domain.subscription;

/**
 * What has been tried for a period.
 *
 * @param tries order ids that are used up; the next try has the next one
 * @param declines of them that were declined
 * @param setbacks failures without a decline, in a row since the last decline
 */
public record RetryCounters(int tries, int declines, int setbacks) {

    public static final RetryCounters NONE = new RetryCounters(0, 0, 0);

    public RetryCounters {
        if (tries < 0 || declines < 0 || declines > tries || setbacks < 0) {
            throw new IllegalArgumentException("tries, declines among them, setbacks");
        }
    }

    RetryCounters tried() {
        return new RetryCounters(tries + 1, declines, setbacks);
    }

    RetryCounters declined() {
        return new RetryCounters(tries, declines + 1, 0);
    }

    /** Another card has not been declined yet. */
    RetryCounters withAnotherCard() {
        return new RetryCounters(tries, 0, 0);
    }

    RetryCounters setBack() {
        return new RetryCounters(tries, declines, setbacks + 1);
    }
}
