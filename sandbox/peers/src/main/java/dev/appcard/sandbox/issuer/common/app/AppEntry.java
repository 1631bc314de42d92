package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.card.CardEntry;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import java.util.Optional;

/** What a buyer has sent from one of the app's forms. */
sealed interface AppEntry {
    /** The card has been entered rightly: it is now on the device. */
    record CardRegistered() implements AppEntry {}

    /**
     * Something that the issuer reports, or keeps silent about.
     *
     * @param needsCard whether only a device with the card can do it
     */
    record Done(BuyerAction action, boolean needsCard) implements AppEntry {}

    /**
     * Nothing that the app can use.
     *
     * @param problem what the buyer is told, empty if there is nothing to say
     */
    record Unusable(String problem) implements AppEntry {}

    /** @param card the one that the buyer holds */
    static AppEntry read(Parameters form, BuyerCard card) {
        String action = form.first("action").orElse("");
        if (action.equals(CardEntry.REGISTER)) {
            return CardEntry.of(form)
                    .map(entry -> registered(entry, card))
                    .orElseGet(() -> new Unusable("카드번호와 유효기간을 확인하고 본인확인을 마쳐 주세요."));
        }
        Optional<BuyerAction> chosen = BuyerAction.named(action);
        if (chosen.isEmpty()) {
            return new Unusable("");
        }
        return chosen.get() == BuyerAction.APPROVE ? approved(form) : new Done(chosen.get(), false);
    }

    private static AppEntry approved(Parameters form) {
        return form.first("password")
                .filter(digits -> digits.matches("[0-9]{6}"))
                .map(digits -> BuyerCard.hasPassword(digits) ? BuyerAction.APPROVE : BuyerAction.WRONG_PASSWORD)
                .<AppEntry>map(action -> new Done(action, true))
                .orElseGet(() -> new Unusable("비밀번호는 숫자 여섯 자리여야 합니다."));
    }

    private static AppEntry registered(CardEntry entry, BuyerCard card) {
        return switch (entry.compare(card)) {
            case RIGHT -> new CardRegistered();
            case WRONG_NUMBER -> new Done(BuyerAction.WRONG_NUMBER, false);
            case WRONG_EXPIRY -> new Done(BuyerAction.WRONG_EXPIRY, false);
        };
    }
}
