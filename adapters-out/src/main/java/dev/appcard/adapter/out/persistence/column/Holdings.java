package dev.appcard.adapter.out.persistence.column;

import dev.appcard.domain.billing.CardHolding;
import dev.appcard.domain.issuer.IssuerCode;

/** Who knows a registered card, read from the column that {@link CardHolding#holder()} was written to. */
public final class Holdings {
    private static final CardHolding AT_VAN = new CardHolding.AtVan();

    private Holdings() {}

    public static CardHolding of(String holder) {
        return holder.equals(AT_VAN.holder()) ? AT_VAN : new CardHolding.AtIssuer(new IssuerCode(holder));
    }
}
