package dev.appcard.domain.money;

/**
 * An amount of Korean won. The won has no minor unit, so an amount is a whole number.
 *
 * @param won 0 to 999,999,999: the VAN's telegram has nine digits
 */
public record Money(long won) implements Comparable<Money> {

    public static final long MAXIMUM_WON = 999_999_999L;
    public static final Money ZERO = new Money(0);

    public Money {
        if (won < 0 || won > MAXIMUM_WON) {
            throw new IllegalArgumentException("amount must be 0 to " + MAXIMUM_WON + " won: " + won);
        }
    }

    public static Money won(long won) {
        return new Money(won);
    }

    public Money minus(Money other) {
        return new Money(won - other.won);
    }

    public boolean isMoreThan(Money other) {
        return won > other.won;
    }

    public boolean isZero() {
        return won == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(won, other.won);
    }

    @Override
    public String toString() {
        return won + " KRW";
    }
}
