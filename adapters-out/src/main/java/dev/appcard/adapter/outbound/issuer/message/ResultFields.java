package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.CardNumberCheck;
import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.domain.secret.CardId;
import java.util.Arrays;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of one result, each in its own form, for readers that need all of them: {@link #read} is empty as soon as
 * one of them is not there.
 */
public final class ResultFields {

    private static final Pattern ANY_TEXT = Pattern.compile("\\P{Cntrl}{0,100}");
    private static final Pattern CARD_NUMBER = Pattern.compile("[0-9]{16}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    private static final Pattern TWENTY_BYTES = Pattern.compile("[A-Za-z0-9+/]{27}=");

    private final FlatJson json;

    private ResultFields(FlatJson json) {
        this.json = json;
    }

    public static <T> Optional<T> read(FlatJson json, Function<ResultFields, T> reader) {
        try {
            return Optional.of(reader.apply(new ResultFields(json)));
        } catch (NoSuchElementException notOfItsForm) {
            return Optional.empty();
        }
    }

    /** Whether there is anything of this name, of its form or not. */
    boolean has(String name) {
        return json.has(name);
    }

    public String tid() {
        return text("tid", ANY_TEXT);
    }

    public long amount() {
        return json.wholeNumber("amount").orElseThrow();
    }

    /** Two digits. */
    public String instalment(String name) {
        return text(name, TWO_DIGITS);
    }

    public String cardName() {
        return text("cardName", ANY_TEXT);
    }

    /** 16 digits that pass Luhn. */
    public String cardNumber(String name) {
        return json.text(name, CARD_NUMBER).filter(CardNumberCheck::isValid).orElseThrow();
    }

    /** Two digits, electronic commerce indicator. */
    public String eci() {
        return text("eci", TWO_DIGITS);
    }

    /** CAVV or XID: base64 of 20 bytes, as it came. */
    public String twentyBytes(String name) {
        return json.text(name, TWENTY_BYTES).filter(ResultFields::isOneSpelling).orElseThrow();
    }

    /** A CARD_ID that is a token: 1 to 256 printable ASCII characters. To be closed by whoever takes it. */
    public CardId cardId(String name) {
        byte[] ascii = secret(name);
        try {
            return CardId.of(ascii);
        } catch (IllegalArgumentException notOfItsForm) {
            throw new NoSuchElementException(notOfItsForm);
        } finally {
            Arrays.fill(ascii, (byte) 0);
        }
    }

    /** The ASCII bytes of a secret text, to be wiped by whoever takes them. */
    public byte[] secret(String name) {
        return json.secret(name).orElseThrow();
    }

    public String text(String name, Pattern form) {
        return json.text(name, form).orElseThrow();
    }

    /** The bits that are left over in the last digit have to be zero. */
    private static boolean isOneSpelling(String base64) {
        return Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(base64))
                .equals(base64);
    }
}
