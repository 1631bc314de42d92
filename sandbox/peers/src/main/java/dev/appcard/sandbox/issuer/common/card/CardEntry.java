package dev.appcard.sandbox.issuer.common.card;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import java.util.Optional;

/**
 * What a buyer enters to register a card: fields {@code cardNumber}, {@code cardExpiry} and {@code identity} of the
 * form that {@link RegistrationForm} shows.
 *
 * @param number 16 digits
 * @param expiry {@code MMyy}
 */
public record CardEntry(String number, String expiry) {
    /** Value of {@code action} when the form is sent to register. */
    public static final String REGISTER = "REGISTER_CARD";

    /** How an entry compares with the card. */
    public enum Verdict {
        RIGHT,
        WRONG_NUMBER,
        WRONG_EXPIRY
    }

    /** Empty if a field is malformed or the buyer has not been identified: the form is shown again. */
    public static Optional<CardEntry> of(Parameters form) {
        String number = form.first("cardNumber").orElse("").replaceAll("[ -]", "");
        String expiry = form.first("cardExpiry").orElse("").replaceAll("[ /]", "");
        boolean whole = number.matches("[0-9]{16}")
                && expiry.matches("(0[1-9]|1[0-2])[0-9]{2}")
                && form.first("identity").isPresent();
        return whole ? Optional.of(new CardEntry(number, expiry)) : Optional.empty();
    }

    public Verdict compare(BuyerCard card) {
        if (!card.hasNumber(number)) {
            return Verdict.WRONG_NUMBER;
        }
        return BuyerCard.hasExpiry(expiry) ? Verdict.RIGHT : Verdict.WRONG_EXPIRY;
    }

    /** Nothing of what was entered. */
    @Override
    public String toString() {
        return "CardEntry(***)";
    }
}
