package dev.appcard.domain.identifier;

import java.util.regex.Pattern;

/**
 * A subscription's public id.
 *
 * @param value {@code sub_} and more of letters and digits, 20 to 38 in all
 */
public record SubscriptionId(String value) {

    private static final Pattern FORM = Pattern.compile("sub_[A-Za-z0-9]{16,34}");

    public SubscriptionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a subscription id is sub_ and 16 to 34 of [A-Za-z0-9]");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The order of one try of one period: the same try always has the same, and so is charged once. */
    public OrderId order(int period, int attempt) {
        return new OrderId(value + "_" + period + "_" + attempt);
    }

    @Override
    public String toString() {
        return value;
    }
}
