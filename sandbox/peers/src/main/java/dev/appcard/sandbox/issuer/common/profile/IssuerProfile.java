package dev.appcard.sandbox.issuer.common.profile;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import java.util.Locale;

/**
 * What sets one issuer apart from the others, as data.
 *
 * @param code as in contracts.md, {@code KB}
 * @param name the company's name for the buyer
 * @param card the card that the sandbox's buyer holds
 * @param cipher of {@code ISSUER_<CODE>_KEY}
 * @param container of the results that its server sends for the app
 * @param contents what those results carry instead of a card
 */
public record IssuerProfile(
        String code,
        String name,
        IssuerApp app,
        BuyerCard card,
        CipherSuite cipher,
        CallbackFormat container,
        ResultContents contents) {

    /** Where the issuer lives in the sandbox: {@code /kb}. */
    public String basePath() {
        return "/" + code.toLowerCase(Locale.ROOT);
    }

    /** Where its app lives in the sandbox: {@code /kb/app}. */
    public String appPath() {
        return basePath() + "/app";
    }
}
