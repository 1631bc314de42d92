package dev.appcard.sandbox.issuer.common;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.result.ResultContainer;
import java.util.Locale;

/**
 * What sets one issuer apart from the others, as data.
 *
 * @param code as in contracts.md, {@code KB}
 * @param name the company's name for the buyer
 * @param appName the app's name
 * @param scheme the app's URL scheme
 * @param androidPackage the app's Android package
 * @param cardName the card that the sandbox's buyer holds
 * @param cipher of {@code ISSUER_<CODE>_KEY}
 * @param container of the results that its server sends for the app
 */
public record IssuerProfile(
        String code,
        String name,
        String appName,
        String scheme,
        String androidPackage,
        String cardName,
        CipherSuite cipher,
        ResultContainer container) {

    /** Where the issuer lives in the sandbox: {@code /kb}. */
    public String basePath() {
        return "/" + code.toLowerCase(Locale.ROOT);
    }
}
