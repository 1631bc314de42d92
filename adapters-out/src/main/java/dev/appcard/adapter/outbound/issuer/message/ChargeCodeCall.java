package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.adapter.outbound.issuer.common.JsonWriting;
import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.adapter.outbound.issuer.http.Reply;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.time.KoreanTime;
import java.net.URI;
import java.util.Arrays;

/**
 * Has the issuer make a code for a charge (docs/issuers/contracts.md, "OTC for an automatic payment"): {@code POST
 * <base>/otc} with the CARD_ID under the issuer's key, as is the answer.
 */
public final class ChargeCodeCall {

    private final IssuerContext context;
    private final IssuerLine line;
    private final ChargeCodeAnswer answers;
    private final URI address;

    public ChargeCodeCall(IssuerContext context, IssuerLine line) {
        this.context = context;
        this.line = line;
        this.answers = new ChargeCodeAnswer(context);
        this.address = URI.create(context.baseUrl() + "/otc");
    }

    /** May be called again for the same charge: another code is made, and none is spent. */
    public OtcAnswer ask(OtcRequest request) {
        String tid = context.ids().of(request.key());
        return switch (line.postJson(address, json(tid, request))) {
            case Reply.Failed(Cause cause) -> new OtcAnswer.Unavailable(cause);
            case Reply.Body(byte[] bytes) -> answers.read(bytes, tid, request.amount());
        };
    }

    private byte[] json(String tid, OtcRequest request) {
        String encData = encrypted(tid, request.cardId());
        long amount = request.amount().won();
        String time = KoreanTime.fourteenDigits(request.time());
        String sign = context.signs().sign("otc", context.mid(), tid, encData, Long.toString(amount), time);
        return JsonWriting.object(fields -> fields.write("mid", context.mid())
                .write("tid", tid)
                .write("encData", encData)
                .write("amount", amount)
                .write("time", time)
                .write("sign", sign));
    }

    private String encrypted(String tid, CardId cardId) {
        byte[] content = CardIdJson.of(cardId);
        try {
            return Base64Url.encode(context.cipher().encrypt(content, tid));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }
}
