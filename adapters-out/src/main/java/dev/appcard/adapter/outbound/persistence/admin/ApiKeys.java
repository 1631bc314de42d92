package dev.appcard.adapter.outbound.persistence.admin;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A merchant's pair of keys, in clear: on its way to the merchant, and nowhere else.
 *
 * @param secret {@code test_sk_…} or {@code live_sk_…}: for the merchant's server
 * @param client {@code test_ck_…} or {@code live_ck_…}: for the merchant's page
 * @param live whether they move real money
 */
public record ApiKeys(String secret, String client, boolean live) {
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ApiKeys {
        requireForm("secret-key", secret, mode(live) + "_sk_");
        requireForm("client-key", client, mode(live) + "_ck_");
    }

    /** New keys of 256 random bits each. */
    public static ApiKeys random(boolean live) {
        return new ApiKeys(mode(live) + "_sk_" + randomHex(), mode(live) + "_ck_" + randomHex(), live);
    }

    private static String mode(boolean live) {
        return live ? "live" : "test";
    }

    private static String randomHex() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void requireForm(String option, String key, String prefix) {
        if (!Pattern.matches(prefix + "[A-Za-z0-9_]{16,128}", key)) {
            throw new IllegalArgumentException(
                    "--" + option + ": must be " + prefix + " and then 16 to 128 letters, digits or _");
        }
    }

    @Override
    public String toString() {
        return "ApiKeys(***)";
    }
}
