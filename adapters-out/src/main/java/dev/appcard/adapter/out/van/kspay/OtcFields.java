package dev.appcard.adapter.out.van.kspay;

import static dev.appcard.adapter.out.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.out.van.telegram.TelegramFormatException;
import dev.appcard.adapter.out.van.telegram.TelegramWriter;
import dev.appcard.domain.issuer.OtcForm;
import dev.appcard.domain.secret.Otc;
import java.util.regex.Pattern;

/** How each form of OTC is laid into the approval's body: the rows of the document's table of ways. */
final class OtcFields {

    /** By contract. Anything else, a {@code =} above all, would make another kind of card of it. */
    private static final Pattern APP_CARD_CODE = Pattern.compile("[0-9]{16,21}");

    private static final String APP_CARD_MARK = "=8911";
    private static final String KB_MARK = " ".repeat(12) + "KBA";

    private OtcFields() {}

    /** @throws TelegramFormatException when the OTC is none of its form */
    static void lay(Otc otc, OtcForm form, TelegramWriter body) {
        switch (form) {
            case MARKED -> body.put("TrackII", marked(otc));
            case MARKED_KB -> body.put("TrackII", marked(otc)).put("Filler", KB_MARK);
        }
    }

    private static String marked(Otc otc) {
        String code = otc.reveal();
        if (!APP_CARD_CODE.matcher(code).matches()) {
            throw TelegramFormatException.of(APPROVAL, "TrackII", "the OTC does not have 16 to 21 digits");
        }
        return code + APP_CARD_MARK;
    }
}
