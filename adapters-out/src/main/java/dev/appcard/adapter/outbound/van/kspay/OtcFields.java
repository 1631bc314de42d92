package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.domain.issuer.CodeMarks;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.secret.Otc;

/**
 * How each kind of OTC is laid into the approval: the rows of the document's table of ways. What it consists of is of its
 * form; a {@code =} in it, which would make another kind of card of it, does not exist.
 */
final class OtcFields {

    private static final String APP_CARD_MARK = "=8911";
    /** In front of an issuer's own mark in the Filler. */
    private static final String BEFORE_OWN_MARK = " ".repeat(12);

    private OtcFields() {}

    /**
     * @param issuer whose it is
     * @throws dev.appcard.adapter.outbound.van.telegram.TelegramFormatException when the telegram has no room for it; it
     *     is not quoted
     */
    static OtcRow of(Otc otc, IssuerCode issuer) {
        return switch (otc) {
            case Otc.Code code ->
                ofCode(code, IssuerPolicies.of(issuer).appCode().marks());
            case Otc.VirtualCard card -> MpiFields.of(card);
            case Otc.Ansim card -> MpiFields.of(card);
            case Otc.Isp data -> IspFields.of(data);
            case Otc.IssuerCard card -> CardFields.of(card);
            case Otc.CardOnFile card -> CardFields.of(card);
        };
    }

    private static OtcRow ofCode(Otc.Code code, CodeMarks marks) {
        String trackTwo = marks.appCard() ? code.digits() + APP_CARD_MARK : code.digits();
        String filler = marks.own().isEmpty() ? "" : BEFORE_OWN_MARK + marks.own();
        return new OtcRow(trackTwo, filler, AuthType.NORMAL, "");
    }
}
