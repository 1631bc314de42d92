package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.card.CardEntry;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import java.util.Optional;

/** What a posted ISP form means. */
sealed interface IspStep {
    /** The form is shown again, with what was wrong. */
    record Again(String problem) implements IspStep {}

    /** The card goes onto the device. */
    record Register() implements IspStep {}

    /** The issuer reports what the buyer did. */
    record Report(BuyerAction action, ResultCode code) implements IspStep {}

    /** @param registered whether the device has the certificate: without it there is no approval */
    static IspStep of(Parameters form, BuyerCard card, boolean registered) {
        String action = form.first("action").orElse("");
        if (action.equals(CardEntry.REGISTER)) {
            return registration(form, card);
        }
        Optional<BuyerAction> chosen = BuyerAction.named(action);
        if (chosen.isEmpty()) {
            return new Again("");
        }
        return switch (chosen.get()) {
            case APPROVE -> registered ? password(form) : new Again("먼저 인증서를 발급해 주세요.");
            case REFUSE, WRONG_NUMBER, WRONG_EXPIRY, WRONG_PASSWORD -> report(chosen.get());
            case SILENT -> new Again("");
        };
    }

    private static IspStep registration(Parameters form, BuyerCard card) {
        Optional<CardEntry> entry = CardEntry.of(form);
        if (entry.isEmpty()) {
            return new Again("카드번호와 유효기간을 바르게 입력하고 본인확인을 마쳐 주세요.");
        }
        return switch (entry.get().compare(card)) {
            case RIGHT -> new Register();
            case WRONG_NUMBER -> report(BuyerAction.WRONG_NUMBER);
            case WRONG_EXPIRY -> report(BuyerAction.WRONG_EXPIRY);
        };
    }

    private static IspStep password(Parameters form) {
        String password = form.first("password").orElse("");
        if (!password.matches("[0-9]{6}")) {
            return new Again("비밀번호는 숫자 여섯 자리여야 합니다.");
        }
        return report(BuyerCard.hasPassword(password) ? BuyerAction.APPROVE : BuyerAction.WRONG_PASSWORD);
    }

    private static IspStep report(BuyerAction action) {
        return new Report(action, action.reportedAs().orElseThrow());
    }
}
