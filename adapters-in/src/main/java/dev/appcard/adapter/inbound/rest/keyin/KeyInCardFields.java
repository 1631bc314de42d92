package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.PasswordDigits;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a {@link KeyInCard} of a request's card data. Errors name the field and never its value. */
final class KeyInCardFields {

    private final CardDataValues values;
    private final List<Runnable> wipes = new ArrayList<>();

    private KeyInCardFields(CardDataValues values) {
        this.values = values;
    }

    /**
     * @return to be closed by the caller
     * @throws InvalidField for the first field that cannot be taken; nothing of the card is left then
     */
    static KeyInCard read(CardDataValues values) {
        KeyInCardFields fields = new KeyInCardFields(values);
        try {
            return fields.card();
        } catch (RuntimeException refused) {
            fields.wipes.forEach(Runnable::run);
            throw refused;
        }
    }

    /** The contract decides whether password and birth date may be missing, so the use case checks it. */
    private KeyInCard card() {
        CardNumber number = number();
        wipes.add(number::close);
        CardExpiry expiry = expiry();
        wipes.add(expiry::close);
        Optional<HolderIdentity> holder = holder();
        holder.ifPresent(identity -> wipes.add(identity::close));
        Optional<PasswordDigits> password = values.find(CardDataValues.PASSWORD)
                .map(digits -> taken(
                        PasswordDigits::new,
                        digits,
                        refusal(
                                ErrorCode.INVALID_CARD_PASSWORD,
                                CardDataValues.PASSWORD,
                                ValidationRule.PASSWORD_DIGITS)));
        return new KeyInCard(number, expiry, holder.orElse(null), password.orElse(null));
    }

    private CardNumber number() {
        return taken(
                CardNumber::new,
                values.required(CardDataValues.NUMBER),
                refusal(ErrorCode.INVALID_CARD_NUMBER, CardDataValues.NUMBER, ValidationRule.CARD_NUMBER));
    }

    private CardExpiry expiry() {
        byte[] year = part(CardDataValues.YEAR);
        byte[] month = part(CardDataValues.MONTH);
        byte[] both = {year[0], year[1], month[0], month[1]};
        try {
            return taken(
                    CardExpiry::new,
                    both,
                    refusal(ErrorCode.INVALID_CARD_EXPIRATION, CardDataValues.MONTH, ValidationRule.EXPIRY_PART));
        } finally {
            Arrays.fill(both, (byte) 0);
        }
    }

    private byte[] part(String field) {
        byte[] digits = values.required(field);
        if (digits.length != 2 || !isDigit(digits[0]) || !isDigit(digits[1])) {
            throw refusal(ErrorCode.INVALID_CARD_EXPIRATION, field, ValidationRule.EXPIRY_PART);
        }
        return digits;
    }

    private Optional<HolderIdentity> holder() {
        Optional<byte[]> identity = values.find(CardDataValues.IDENTITY);
        Optional<byte[]> older = values.find(CardDataValues.BIRTHDAY);
        if (identity.isPresent() && older.isPresent() && !MessageDigest.isEqual(identity.get(), older.get())) {
            throw new InvalidField(CardDataValues.BIRTHDAY, ValidationRule.SAME_AS, CardDataValues.IDENTITY);
        }
        String field = identity.isPresent() ? CardDataValues.IDENTITY : CardDataValues.BIRTHDAY;
        return identity.or(() -> older)
                .map(digits -> taken(
                        HolderIdentity::new,
                        digits,
                        refusal(ErrorCode.INVALID_BIRTH_DAY_FORMAT, field, ValidationRule.HOLDER_IDENTITY)));
    }

    /** The domain checks each value's form; its own error texts are for developers. */
    private static <T> T taken(Function<byte[], T> constructor, byte[] digits, InvalidField refusal) {
        try {
            return constructor.apply(digits);
        } catch (IllegalArgumentException otherForm) {
            throw refusal;
        }
    }

    private static InvalidField refusal(ErrorCode code, String field, ValidationRule remedy) {
        return new InvalidField(code, field, remedy);
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
