package dev.appcard.sandbox.issuer.ansim;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import java.util.Optional;

/** What the buyer entered, read through the page's keypad. It never leaves the issuer and cannot be printed. */
final class KeypadEntry {
    static final int NUMBER_DIGITS = 16;
    static final int CVC_DIGITS = BuyerCard.CVC.length();
    static final int PASSWORD_DIGITS = BuyerCard.PASSWORD.length();

    private final String number;
    private final String expiry;
    private final String cvc;
    private final String password;

    private KeypadEntry(String number, String expiry, String cvc, String password) {
        this.number = number;
        this.expiry = expiry;
        this.cvc = cvc;
        this.password = password;
    }

    /** Empty unless every box of the form is full. */
    static Optional<KeypadEntry> read(Parameters form, Keypad keypad) {
        Optional<String> number = keypad.read(form.first("cardNumber").orElse(""), NUMBER_DIGITS);
        Optional<String> cvc = keypad.read(form.first("cvc").orElse(""), CVC_DIGITS);
        Optional<String> password = keypad.read(form.first("password").orElse(""), PASSWORD_DIGITS);
        String expiry =
                form.first("expiryMonth").orElse("") + form.first("expiryYear").orElse("");
        if (number.isEmpty() || cvc.isEmpty() || password.isEmpty() || !expiry.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        return Optional.of(new KeypadEntry(number.get(), expiry, cvc.get(), password.get()));
    }

    /** What the issuer of the card finds: number first, then expiry, then CVC and password. */
    BuyerAction comparedWith(BuyerCard card) {
        if (!card.hasNumber(number)) {
            return BuyerAction.WRONG_NUMBER;
        }
        if (!BuyerCard.hasExpiry(expiry)) {
            return BuyerAction.WRONG_EXPIRY;
        }
        return BuyerCard.hasCvc(cvc) && BuyerCard.hasPassword(password)
                ? BuyerAction.APPROVE
                : BuyerAction.WRONG_PASSWORD;
    }

    @Override
    public String toString() {
        return "KeypadEntry(***)";
    }
}
