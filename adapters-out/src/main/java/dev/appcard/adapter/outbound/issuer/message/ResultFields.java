package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.domain.secret.CardId;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of one result, each in its own form, for readers that need all of them: {@link #read} is empty as soon as
 * one of them is not there, or what is made of them refuses it.
 */
public final class ResultFields {

    private static final Pattern ANY_TEXT = Pattern.compile("\\P{Cntrl}{0,100}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]*");

    private final FlatJson json;

    private ResultFields(FlatJson json) {
        this.json = json;
    }

    public static <T> Optional<T> read(FlatJson json, Function<ResultFields, T> reader) {
        try {
            return Optional.of(reader.apply(new ResultFields(json)));
        } catch (NoSuchElementException | IllegalArgumentException notOfItsForm) {
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

    /** A CARD_ID that is a token: 1 to 256 printable ASCII characters. The caller closes it. */
    public CardId cardId(String name) {
        byte[] ascii = secret(name);
        try {
            return CardId.of(ascii);
        } finally {
            Arrays.fill(ascii, (byte) 0);
        }
    }

    /** The ASCII bytes of a secret text. The caller wipes them. */
    public byte[] secret(String name) {
        return json.secret(name).orElseThrow();
    }

    /** Whose form is checked by what is made of it, with an {@link IllegalArgumentException}. */
    public String text(String name) {
        return text(name, PRINTABLE);
    }

    public String text(String name, Pattern form) {
        return json.text(name, form).orElseThrow();
    }
}
