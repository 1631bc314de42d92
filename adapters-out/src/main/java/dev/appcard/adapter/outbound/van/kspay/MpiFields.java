package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.MPI_DATA;

import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;

/** AuthType M: app cards that are virtual cards, and 안심클릭 of every issuer that has it. */
final class MpiFields {

    /** Stands in the place of a virtual card's expiry. */
    private static final String VIRTUAL_CARD_MARK = "=4912";

    private MpiFields() {}

    static OtcRow of(Otc.VirtualCard card) {
        return new OtcRow(
                card.number() + VIRTUAL_CARD_MARK, "", AuthType.MPI, data(card.cavv(), card.xid(), card.eci()));
    }

    static OtcRow of(Otc.Ansim card) {
        return new OtcRow(
                card.number() + "=" + card.expiry(), "", AuthType.MPI, data(card.cavv(), card.xid(), card.eci()));
    }

    private static String data(String cavv, String xid, String eci) {
        byte[] bytes = new TelegramWriter(MPI_DATA)
                .put("CAVV", cavv)
                .put("XID", xid)
                .put("ECI", eci)
                .toBytes();
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
