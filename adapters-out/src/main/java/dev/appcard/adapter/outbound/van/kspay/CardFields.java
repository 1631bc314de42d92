package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.domain.secret.Otc;

/** Cards that stand for a code: the number with the expiry, and by an issuer's app also its transaction's id in the Filler. */
final class CardFields {

    private static final String TID_MARK = "T";

    private CardFields() {}

    static OtcRow of(Otc.IssuerCard card) {
        return new OtcRow(card.number() + "=" + card.expiry(), TID_MARK + card.tid(), AuthType.NORMAL, "");
    }

    /** Charged without the issuer's app, so without a tid. */
    static OtcRow of(Otc.CardOnFile card) {
        return new OtcRow(card.number() + "=" + card.expiry(), "", AuthType.NORMAL, "");
    }
}
