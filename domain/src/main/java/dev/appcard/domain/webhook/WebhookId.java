package dev.appcard.domain.webhook;

import java.util.regex.Pattern;

/**
 * {@code webhook-id}: one event at one endpoint, the same in every try, so that the receiver can see what it has had.
 *
 * @param value {@code msg_} and 20 to 40 of letters and digits
 */
public record WebhookId(String value) {

    private static final Pattern FORM = Pattern.compile("msg_[A-Za-z0-9]{20,40}");

    public WebhookId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a webhook id is msg_ and 20 to 40 of [A-Za-z0-9]");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
