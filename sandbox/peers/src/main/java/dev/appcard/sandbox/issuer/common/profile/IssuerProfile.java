package dev.appcard.sandbox.issuer.common.profile;

import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import java.util.Locale;

/**
 * How one issuer differs from the others, as data.
 *
 * @param code as in docs/issuers/contracts.md, {@code KB}
 * @param card the card that the sandbox's buyer holds
 * @param app on the buyer's phone
 * @param callForm how the gateway's calls look
 * @param cipher of {@code ISSUER_<CODE>_KEY}
 * @param callbackFormat of the results that its server sends for the app
 * @param contents what those results carry instead of a card
 */
public record IssuerProfile(
        String code,
        BuyerCard card,
        IssuerApp app,
        CallForm callForm,
        CipherSuite cipher,
        CallbackFormat callbackFormat,
        ResultContents contents) {

    /** The company's name for the buyer, which its card has too. */
    public String name() {
        return card.name();
    }

    /** Where the issuer lives in the sandbox: {@code /kb}. */
    public String basePath() {
        return "/" + code.toLowerCase(Locale.ROOT);
    }

    /** Where its app lives in the sandbox: {@code /kb/app}. */
    public String appPath() {
        return basePath() + "/app";
    }
}
