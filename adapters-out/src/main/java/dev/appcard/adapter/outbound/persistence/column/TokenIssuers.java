package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.issuer.IssuerCode;

/** Who knows a registered card, read from the column that {@link TokenIssuer#holder()} was written to. */
public final class TokenIssuers {
    private static final TokenIssuer AT_VAN = new TokenIssuer.AtVan();

    private TokenIssuers() {}

    public static TokenIssuer of(String holder) {
        return holder.equals(AT_VAN.holder()) ? AT_VAN : new TokenIssuer.AtIssuer(new IssuerCode(holder));
    }
}
