package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.otc.IspOtc;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.secret.Otc;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** AuthType I: no card at all, but ISP's KVP data, which the VAN passes on. */
final class IspFields {

    private static final Pattern PGID = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    /** As many as fit into its 22 bytes beside two digits of length. */
    private static final Pattern CARD_CODE = Pattern.compile("[A-Za-z0-9]{1,20}");

    private static final int MOST_BYTES = 9_999;

    private IspFields() {}

    static WayFields of(Otc otc) {
        IspOtc bundle = IspOtc.of(otc).orElseThrow(() -> problem("the OTC is none of ISP's"));
        String data = checked("KVP_PGID", bundle.pgid(), PGID)
                + measured("KVP_SESSIONKEY", bundle.sessionKey())
                + measured("KVP_ENCDATA", bundle.encData())
                + cardCode(bundle.cardCode());
        return new WayFields("", "", AuthType.ISP, data);
    }

    /** URL-encoded, with the length of what is sent in front. */
    private static String measured(String name, String base64) {
        String encoded = URLEncoder.encode(checked(name, base64, BASE64), StandardCharsets.US_ASCII);
        if (encoded.length() > MOST_BYTES) {
            throw problem(name + " is longer than " + MOST_BYTES + " bytes");
        }
        return String.format(Locale.ROOT, "%04d%s", encoded.length(), encoded);
    }

    private static String cardCode(String code) {
        String checked = checked("KVP_CARDCODE", code, CARD_CODE);
        return String.format(Locale.ROOT, "%02d%-20s", checked.length(), checked);
    }

    private static String checked(String name, String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw problem(name + " is not of its form");
        }
        return value;
    }

    private static TelegramFormatException problem(String problem) {
        return TelegramFormatException.of(APPROVAL, "AuthType", "EncData behind it: " + problem);
    }
}
