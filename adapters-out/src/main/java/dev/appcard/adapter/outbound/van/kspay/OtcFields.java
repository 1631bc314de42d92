package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.issuer.OtcForm;
import dev.appcard.domain.secret.Otc;
import java.util.regex.Pattern;

/** How each form of OTC is laid into the approval: the rows of the document's table of ways. */
final class OtcFields {

    /** By contract. Anything else, a {@code =} above all, would make another kind of card of it. */
    private static final Pattern APP_CARD_CODE = Pattern.compile("[0-9]{16,21}");

    private static final String APP_CARD_MARK = "=8911";
    private static final String KB_MARK = " ".repeat(12) + "KBA";

    private OtcFields() {}

    /** @throws TelegramFormatException when the OTC is none of its form; it is not quoted */
    static WayFields of(Otc otc, OtcForm form) {
        return switch (form) {
            case PLAIN -> WayFields.code(appCardCode(otc));
            case MARKED -> WayFields.code(appCardCode(otc) + APP_CARD_MARK);
            case MARKED_KB -> new WayFields(appCardCode(otc) + APP_CARD_MARK, KB_MARK, AuthType.NORMAL, "");
            case VIRTUAL_CARD -> MpiFields.ofVirtualCard(otc);
            case BC -> BcFields.of(otc);
            case BC_CARD -> BcFields.ofCard(otc);
            case ANSIM -> MpiFields.ofAnsim(otc);
            case ISP -> IspFields.of(otc);
        };
    }

    private static String appCardCode(Otc otc) {
        String code = otc.reveal();
        if (!APP_CARD_CODE.matcher(code).matches()) {
            throw TelegramFormatException.of(APPROVAL, "TrackII", "the OTC does not have 16 to 21 digits");
        }
        return code;
    }
}
