package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.otc.BcCardOtc;
import dev.appcard.adapter.outbound.otc.BcOtc;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.secret.Otc;
import java.util.regex.Pattern;

/** BC: its own number with the expiry, and by its app also BC's transaction id in the Filler. */
final class BcFields {

    private static final String TID_MARK = "T";
    private static final Pattern TID = Pattern.compile("[0-9]{12}");

    private BcFields() {}

    static WayFields of(Otc otc) {
        BcOtc bundle = BcOtc.of(otc)
                .orElseThrow(
                        () -> TelegramFormatException.of(APPROVAL, "TrackII", "the OTC is no card of BC's with a tid"));
        String trackTwo = CardText.number(bundle.number()) + "=" + CardText.expiry(bundle.expiry());
        return new WayFields(trackTwo, TID_MARK + tid(bundle), AuthType.NORMAL, "");
    }

    /** What BC's CARD_ID becomes: charged without BC's app, so without a tid. */
    static WayFields ofCard(Otc otc) {
        BcCardOtc card = BcCardOtc.of(otc)
                .orElseThrow(() ->
                        TelegramFormatException.of(APPROVAL, "TrackII", "the OTC is no card of BC's with its expiry"));
        return WayFields.code(CardText.number(card.number()) + "=" + CardText.expiry(card.expiry()));
    }

    private static String tid(BcOtc bundle) {
        if (!TID.matcher(bundle.tid()).matches()) {
            throw TelegramFormatException.of(APPROVAL, "Filler", "the tid does not have 12 digits");
        }
        return bundle.tid();
    }
}
