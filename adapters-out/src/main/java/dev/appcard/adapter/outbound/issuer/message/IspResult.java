package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;

/**
 * The result of ISP, by page or app: {@code {"tid", "amount", "pgid", "sessionKey", "encData" (both base64),
 * "cardCode", "quota" (the instalment, two digits), "noInterest"}}. The KVP data is the VAN's: it is passed on as it
 * came. {@code noInterest} decides nothing here: whose interest it is was settled before the call.
 */
public final class IspResult {

    private static final String NO_CARD_NAME = "";

    private IspResult() {}

    public static Optional<ResultContent<Otc>> read(FlatJson json) {
        return ResultFields.read(json, IspResult::content);
    }

    private static ResultContent<Otc> content(ResultFields fields) {
        Otc otc = new Otc.Isp(
                fields.text("pgid"), fields.text("sessionKey"), fields.text("encData"), fields.text("cardCode"));
        return new ResultContent<>(
                fields.tid(), new Readable<>(fields.amount(), otc, NO_CARD_NAME, fields.instalment("quota")));
    }
}
