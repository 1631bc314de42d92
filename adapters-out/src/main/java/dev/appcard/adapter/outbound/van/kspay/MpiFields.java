package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;
import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.MPI_DATA;

import dev.appcard.adapter.outbound.otc.AnsimOtc;
import dev.appcard.adapter.outbound.otc.VirtualCardOtc;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** AuthType M: the app cards of Hyundai, Samsung and Lotte, and 안심클릭 of every issuer that has it. */
final class MpiFields {

    /** Stands in the place of a virtual card's expiry. */
    private static final String VIRTUAL_CARD_MARK = "=4912";

    /** 20 bytes in base64. */
    private static final Pattern TWENTY_BYTES = Pattern.compile("[A-Za-z0-9+/]{27}=");

    private static final Pattern ECI = Pattern.compile("[0-9]{2}");

    private MpiFields() {}

    static WayFields ofVirtualCard(Otc otc) {
        VirtualCardOtc bundle = VirtualCardOtc.of(otc).orElseThrow(MpiFields::noBundle);
        String trackTwo = CardText.number(bundle.number()) + VIRTUAL_CARD_MARK;
        return new WayFields(trackTwo, "", AuthType.MPI, data(bundle.cavv(), bundle.xid(), bundle.eci()));
    }

    static WayFields ofAnsim(Otc otc) {
        AnsimOtc bundle = AnsimOtc.of(otc).orElseThrow(MpiFields::noBundle);
        String trackTwo = CardText.number(bundle.number()) + "=" + CardText.expiry(bundle.expiry());
        return new WayFields(trackTwo, "", AuthType.MPI, data(bundle.cavv(), bundle.xid(), bundle.eci()));
    }

    private static String data(String cavv, String xid, String eci) {
        byte[] bytes = new TelegramWriter(MPI_DATA)
                .put("CAVV", checked("CAVV", cavv, TWENTY_BYTES))
                .put("XID", checked("XID", xid, TWENTY_BYTES))
                .put("ECI", checked("ECI", eci, ECI))
                .toBytes();
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static String checked(String field, String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw TelegramFormatException.of(MPI_DATA, field, "not of its form");
        }
        return value;
    }

    private static TelegramFormatException noBundle() {
        return TelegramFormatException.of(APPROVAL, "TrackII", "the OTC is no card with CAVV, XID and ECI");
    }
}
