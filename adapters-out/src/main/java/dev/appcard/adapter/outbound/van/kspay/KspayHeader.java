package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.HEADER;

import dev.appcard.adapter.outbound.van.telegram.TelegramLayout;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import java.time.Instant;

/** What all requests have in front alike. */
final class KspayHeader {

    /** The agent beside us encrypts on the leased line; to it we speak in plain text. */
    static final String PLAIN = "0";

    static final String ONE = "1";
    private static final int LENGTH_DIGITS = 4;
    private static final String VERSION = "0603";
    private static final String TYPE = "00";
    private static final String FIRST_TIME = "0";

    /** The merchant API does not say what is sold: goods of which nothing is known are goods. */
    private static final String PHYSICAL_GOODS = "0";

    private static final String KEY_IN = "K";

    private KspayHeader() {}

    static TelegramWriter of(TelegramLayout body, String storeId, String orderNumber, Instant requestedAt) {
        return new TelegramWriter(HEADER)
                .put("Length", length(body.end()))
                .put("EncType", PLAIN)
                .put("Version", VERSION)
                .put("Type", TYPE)
                .put("Resend", FIRST_TIME)
                .put("RequestDate", KspayTime.dateAndTime(requestedAt))
                .put("StoreId", storeId)
                .put("OrderNumber", orderNumber)
                .put("GoodType", PHYSICAL_GOODS)
                .put("KeyInType", KEY_IN)
                .put("LineType", LineType.INTERNET)
                .put("ApprovalCount", ONE);
    }

    /** Length says how much follows it. */
    static String length(int telegramBytes) {
        return Integer.toString(telegramBytes - LENGTH_DIGITS);
    }

    /** Values of the field LineType. */
    static final class LineType {
        static final String INTERNET = "1";
        static final String MOBILE = "2";

        private LineType() {}
    }
}
