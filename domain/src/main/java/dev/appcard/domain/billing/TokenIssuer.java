package dev.appcard.domain.billing;

import dev.appcard.domain.issuer.IssuerCode;

/** Who knows a registered card, and so what the gateway keeps of it. */
public sealed interface TokenIssuer {

    /** The issuer, which gave a CARD_ID when the buyer registered the card in its app. */
    record AtIssuer(IssuerCode issuer) implements TokenIssuer {}

    /** The VAN, which gave a billing key of its own when the card was keyed in. */
    record AtVan() implements TokenIssuer {}

    /** As the vault binds a secret to it: the issuer's code, or {@code VAN}. */
    default String holder() {
        return switch (this) {
            case AtIssuer(IssuerCode issuer) -> issuer.value();
            case AtVan _ -> "VAN";
        };
    }
}
