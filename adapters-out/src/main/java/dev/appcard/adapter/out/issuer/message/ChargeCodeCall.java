package dev.appcard.adapter.out.issuer.message;

import dev.appcard.adapter.out.issuer.common.Base64Url;
import dev.appcard.adapter.out.issuer.common.FlatJson;
import dev.appcard.adapter.out.issuer.common.JsonText;
import dev.appcard.adapter.out.issuer.http.IssuerLine;
import dev.appcard.adapter.out.issuer.http.Reply;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.OpenedResult.Readable;
import dev.appcard.application.port.out.issuer.OtcAnswer;
import dev.appcard.application.port.out.issuer.OtcAnswer.Issued;
import dev.appcard.application.port.out.issuer.OtcAnswer.Refused;
import dev.appcard.application.port.out.issuer.OtcAnswer.Unavailable;
import dev.appcard.application.port.out.issuer.OtcRequest;
import dev.appcard.application.port.out.issuer.Preparation.Cause;
import dev.appcard.domain.KoreanTime;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.Otc;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Has the issuer make a code for a charge (contracts.md, "OTC for an automatic payment"; seed: CARD_ID만 가지고 있으면 …
 * 바로 카드사에서 OTC를 발급받을 수 있음): {@code POST <base>/otc} with the CARD_ID under the issuer's key, as is the answer.
 */
public final class ChargeCodeCall {

    private static final Pattern RESULT_CODE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final Pattern ENC_DATA = Pattern.compile("[A-Za-z0-9_-]*");
    private static final Pattern SIGN = Pattern.compile("[0-9a-f]{64}");
    private static final String ISSUED = "0000";
    private static final String AT_ONCE = "00";
    private static final String ABSENT = "";

    private final IssuerDesk desk;
    private final IssuerLine line;
    private final ResultOpener<Otc> answers;
    private final URI address;

    /** @param codeForm what the issuer's codes are made of */
    public ChargeCodeCall(IssuerDesk desk, IssuerLine line, CodeForm codeForm) {
        this.desk = desk;
        this.line = line;
        this.answers = new ResultOpener<>(desk.cipher(), new ChargeResult(codeForm));
        this.address = URI.create(desk.baseUrl() + "/otc");
    }

    /** Whatever of the answer is not what the contract says makes it a bad one: nothing is spent by asking again. */
    public OtcAnswer ask(OtcRequest request) {
        String tid = desk.ids().of(request.key());
        return switch (line.postJson(address, json(tid, request))) {
            case Reply.Failed(Cause cause) -> new Unavailable(cause);
            case Reply.Body(byte[] bytes) ->
                FlatJson.read(bytes)
                        .flatMap(answer -> genuine(tid, request, answer))
                        .orElseGet(() -> new Unavailable(Cause.BAD_ANSWER));
        };
    }

    private byte[] json(String tid, OtcRequest request) {
        String encData = encrypted(tid, request.cardId());
        long amount = request.amount().won();
        String time = KoreanTime.fourteenDigits(request.time());
        String sign = desk.signs().sign("otc", desk.mid(), tid, encData, Long.toString(amount), time);
        return JsonText.object(fields -> fields.write("mid", desk.mid())
                .write("tid", tid)
                .write("encData", encData)
                .write("amount", amount)
                .write("time", time)
                .write("sign", sign));
    }

    private String encrypted(String tid, CardId cardId) {
        byte[] content = CardIdJson.of(cardId);
        try {
            return Base64Url.encode(desk.cipher().encrypt(content, tid));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** Empty unless the issuer itself says this, of this transaction. */
    private Optional<OtcAnswer> genuine(String tid, OtcRequest request, FlatJson answer) {
        Optional<String> resultCode = answer.text("resultCode", RESULT_CODE);
        Optional<String> sign = answer.text("sign", SIGN);
        String encData = answer.text("encData", ENC_DATA).orElse(ABSENT);
        if (resultCode.isEmpty() || sign.isEmpty()) {
            return Optional.empty();
        }
        if (!desk.signs().isSignOf(sign.get(), "otc-answer", desk.mid(), tid, resultCode.get(), encData)) {
            return Optional.empty();
        }
        return resultCode.get().equals(ISSUED)
                ? issued(tid, request, encData)
                : Optional.of(new Refused(resultCode.get()));
    }

    private Optional<OtcAnswer> issued(String tid, OtcRequest request, String encData) {
        return switch (answers.open(encData, tid, tid)) {
            case Readable<Otc> content when isOf(request, content) -> Optional.of(new Issued(content.secret()));
            case Readable<Otc> other -> Optional.empty();
            case OpenedResult.Differs<Otc> other -> Optional.empty();
            case OpenedResult.Unreadable<Otc> nothing -> Optional.empty();
        };
    }

    private static boolean isOf(OtcRequest request, Readable<Otc> content) {
        boolean atOnce = content.instalment() == null || content.instalment().equals(AT_ONCE);
        return atOnce && content.amountWon() == request.amount().won();
    }
}
