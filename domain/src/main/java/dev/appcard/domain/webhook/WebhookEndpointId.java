package dev.appcard.domain.webhook;

import java.util.regex.Pattern;

/**
 * A webhook endpoint's public id.
 *
 * @param value {@code we_} and 20 to 40 of letters and digits
 */
public record WebhookEndpointId(String value) {

    private static final Pattern FORM = Pattern.compile("we_[A-Za-z0-9]{20,40}");

    public WebhookEndpointId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a webhook endpoint's id is we_ and 20 to 40 of [A-Za-z0-9]");
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
