package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Issued;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Refused;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Unavailable;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer to the wish for a charge's code (contracts.md, "OTC for an automatic payment"): {@code {"resultCode",
 * "encData", "sign"}}. The sign is looked at first, then the code, then what is encrypted. Whatever is not what the
 * contract says makes it a bad answer: nothing is spent by asking again.
 */
public final class ChargeCodeAnswer {

    private static final Pattern RESULT_CODE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final Pattern ENC_DATA = Pattern.compile("[A-Za-z0-9_-]*");
    private static final Pattern SIGN = Pattern.compile("[0-9a-f]{64}");
    private static final String ISSUED = "0000";
    private static final String AT_ONCE = "00";
    private static final String ABSENT = "";

    private final IssuerContext context;
    private final ResultOpener<Otc> contents;

    /** @param codeForm what the issuer's codes are made of */
    public ChargeCodeAnswer(IssuerContext context, CodeForm codeForm) {
        this.context = context;
        this.contents = new ResultOpener<>(context.cipher(), new ChargeResult(codeForm));
    }

    /** What it says of this transaction and amount. */
    public OtcAnswer read(byte[] body, String tid, Money amount) {
        return FlatJson.read(body)
                .flatMap(answer -> genuine(answer, tid, amount))
                .orElseGet(() -> new Unavailable(Cause.BAD_ANSWER));
    }

    /** Empty unless the issuer itself says this. */
    private Optional<OtcAnswer> genuine(FlatJson answer, String tid, Money amount) {
        Optional<String> resultCode = answer.text("resultCode", RESULT_CODE);
        Optional<String> sign = answer.text("sign", SIGN);
        String encData = answer.text("encData", ENC_DATA).orElse(ABSENT);
        if (resultCode.isEmpty() || sign.isEmpty()) {
            return Optional.empty();
        }
        if (!context.signs().isSignOf(sign.get(), "otc-answer", context.mid(), tid, resultCode.get(), encData)) {
            return Optional.empty();
        }
        return resultCode.get().equals(ISSUED)
                ? issued(encData, tid, amount)
                : Optional.of(new Refused(resultCode.get()));
    }

    private Optional<OtcAnswer> issued(String encData, String tid, Money amount) {
        return switch (contents.open(encData, tid, tid)) {
            case Readable<Otc> content when isOf(amount, content) -> Optional.of(new Issued(content.secret()));
            case Readable<Otc> other -> Optional.empty();
            case OpenedResult.Differs<Otc> other -> Optional.empty();
            case OpenedResult.Unreadable<Otc> nothing -> Optional.empty();
        };
    }

    private static boolean isOf(Money amount, Readable<Otc> content) {
        boolean atOnce = content.instalment() == null || content.instalment().equals(AT_ONCE);
        return atOnce && content.amountWon() == amount.won();
    }
}
