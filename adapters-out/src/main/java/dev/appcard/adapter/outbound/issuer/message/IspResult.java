package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.adapter.outbound.otc.IspOtc;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The result of ISP, by page or app: {@code {"tid", "amount", "pgid", "sessionKey", "encData" (both base64),
 * "cardCode", "quota" (the instalment, two digits), "noInterest"}}. The KVP data is the VAN's: it is passed on as it
 * came. {@code noInterest} decides nothing here: whose interest it is was settled before the call.
 */
public final class IspResult {

    private static final Pattern PG_ID = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern CARD_CODE = Pattern.compile("[A-Za-z0-9]{1,20}");

    /** Of at most 3000 digits, so that the telegram's four digits of length are enough even when all are escaped. */
    private static final Pattern BASE64 =
            Pattern.compile("(?=.{4,3000}$)([A-Za-z0-9+/]{4})*+" + "([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private static final String NO_CARD_NAME = "";

    private IspResult() {}

    public static Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, IspResult::content);
    }

    private static ResultContent<Otc> content(ResultFields fields) {
        IspOtc otc = new IspOtc(
                fields.text("pgid", PG_ID),
                fields.text("sessionKey", BASE64),
                fields.text("encData", BASE64),
                fields.text("cardCode", CARD_CODE));
        return new ResultContent<>(
                fields.tid(), new Readable<>(fields.amount(), otc.otc(), NO_CARD_NAME, fields.instalment("quota")));
    }
}
