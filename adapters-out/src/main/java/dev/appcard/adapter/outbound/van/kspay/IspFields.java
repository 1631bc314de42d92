package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.secret.Otc;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** AuthType I: no card at all, but ISP's KVP data, which the VAN passes on. */
final class IspFields {

    private static final int LONGEST_PGID = 10;

    private IspFields() {}

    static OtcRow of(Otc.Isp isp) {
        String data = pgid(isp) + measured(isp.sessionKey()) + measured(isp.encData()) + cardCode(isp.cardCode());
        return new OtcRow("", "", AuthType.ISP, data);
    }

    private static String pgid(Otc.Isp isp) {
        if (isp.pgid().length() > LONGEST_PGID) {
            throw TelegramFormatException.of(APPROVAL, "AuthType", "EncData behind it: KVP_PGID is not of its form");
        }
        return isp.pgid();
    }

    /** URL-encoded, with the length of what is sent in front: four digits are enough, as an OTC's data are no longer. */
    private static String measured(String base64) {
        String encoded = URLEncoder.encode(base64, StandardCharsets.US_ASCII);
        return String.format(Locale.ROOT, "%04d%s", encoded.length(), encoded);
    }

    /** 22 bytes with its two digits of length. */
    private static String cardCode(String code) {
        return String.format(Locale.ROOT, "%02d%-20s", code.length(), code);
    }
}
