package dev.appcard.adapter.outbound.issuer.message;

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
 * The answer to the wish for a charge's code (docs/issuers/contracts.md, "OTC for an automatic payment"): {@code
 * {"resultCode", "encData", "sign"}}. The sign is looked at first, then the code, then what is encrypted. Whatever is
 * not what the contract says makes it a bad answer: nothing is spent by asking again.
 */
public final class ChargeCodeAnswer {

    private static final Pattern ENC_DATA = Pattern.compile("[A-Za-z0-9_-]*");
    private static final String AT_ONCE = "00";

    private final IssuerContext context;
    private final ResultOpener<Otc> contents;

    public ChargeCodeAnswer(IssuerContext context) {
        this.context = context;
        this.contents = new ResultOpener<>(
                context.cipher(), new ChargeResult(context.policy().appCode()));
    }

    /** What it says of this transaction and amount. */
    public OtcAnswer read(byte[] body, String tid, Money amount) {
        return SignedAnswer.read(body, context, "otc-answer", tid, "encData", ENC_DATA)
                .flatMap(answer -> answer.isDone()
                        ? issued(answer.value(), tid, amount)
                        : Optional.of(new Refused(answer.resultCode())))
                .orElseGet(() -> new Unavailable(Cause.BAD_ANSWER));
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
