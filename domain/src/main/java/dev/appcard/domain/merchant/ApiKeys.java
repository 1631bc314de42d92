package dev.appcard.domain.merchant;

import java.util.regex.Pattern;

/**
 * A merchant's pair of API keys in clear: on its way to the merchant, and nowhere else. What is stored are hashes.
 *
 * @param secret {@code test_sk_…} or {@code live_sk_…}: for the merchant's server
 * @param client {@code test_ck_…} or {@code live_ck_…}: for the merchant's page
 * @param live whether they move real money
 */
public record ApiKeys(String secret, String client, boolean live) {

    public ApiKeys {
        checkedSecret(secret, live);
        checkedClient(client, live);
    }

    /** @param randomSecret and randomClient what follows the prefixes: letters and digits, beyond guessing */
    public static ApiKeys of(String randomSecret, String randomClient, boolean live) {
        return new ApiKeys(mode(live) + "_sk_" + randomSecret, mode(live) + "_ck_" + randomClient, live);
    }

    /** @throws IllegalArgumentException when it does not look like a secret key; the message does not show it */
    public static String checkedSecret(String key, boolean live) {
        return checked(key, mode(live) + "_sk_");
    }

    /** @throws IllegalArgumentException when it does not look like a client key; the message does not show it */
    public static String checkedClient(String key, boolean live) {
        return checked(key, mode(live) + "_ck_");
    }

    private static String mode(boolean live) {
        return live ? "live" : "test";
    }

    private static String checked(String key, String prefix) {
        if (!Pattern.matches(prefix + "[A-Za-z0-9_]{16,128}", key)) {
            throw new IllegalArgumentException("must be " + prefix + " and then 16 to 128 letters, digits or _");
        }
        return key;
    }

    @Override
    public String toString() {
        return "ApiKeys(***)";
    }
}
