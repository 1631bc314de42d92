package dev.appcard.domain.subscription;

/**
 * What has been tried for a period.
 *
 * @param tries order ids that are used up; the next try has the next one
 * @param declines of them that were declined
 * @param setbacks in a row since the last decline that were nobody's "no"
 */
public record Tally(int tries, int declines, int setbacks) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally {
        if (tries < 0 || declines < 0 || declines > tries || setbacks < 0) {
            throw new IllegalArgumentException("tries, declines among them, setbacks");
        }
    }

    Tally tried() {
        return new Tally(tries + 1, declines, setbacks);
    }

    Tally declined() {
        return new Tally(tries, declines + 1, 0);
    }

    /** Another card has not been declined yet. */
    Tally withAnotherCard() {
        return new Tally(tries, 0, 0);
    }

    Tally setBack() {
        return new Tally(tries, declines, setbacks + 1);
    }
}
