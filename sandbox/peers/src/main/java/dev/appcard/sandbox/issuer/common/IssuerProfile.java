package dev.appcard.sandbox.issuer.common;

import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;
import java.util.Locale;
import java.util.function.Function;

/**
 * What sets one issuer apart from the others, as data.
 *
 * @param code as in contracts.md, {@code KB}
 * @param name the company's name for the buyer
 * @param appName the app's name
 * @param scheme the app's URL scheme
 * @param androidPackage the app's Android package
 * @param cardName the card that the sandbox's buyer holds
 * @param keyBytes what the cipher needs
 * @param cipher makes the cipher from the key
 */
public record IssuerProfile(
        String code,
        String name,
        String appName,
        String scheme,
        String androidPackage,
        String cardName,
        int keyBytes,
        Function<byte[], PayloadCipher> cipher) {

    /** Where the issuer lives in the sandbox: {@code /kb}. */
    public String basePath() {
        return "/" + code.toLowerCase(Locale.ROOT);
    }
}
