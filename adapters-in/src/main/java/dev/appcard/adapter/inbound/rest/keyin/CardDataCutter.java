package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes card data out of a JSON text before any parser makes strings of it: the values of the {@link CardDataValues#NAMES}
 * are copied byte for byte and overwritten where they stood, whatever depth that is; those of the outermost object are
 * kept. It follows quotes and brackets only: what it leaves is as well-formed as what it got, and for
 * {@link dev.appcard.adapter.inbound.rest.common.StrictJson} to judge.
 */
public final class CardDataCutter {

    private static final byte FILL = '1';

    private final byte[] json;
    private final CardDataValues values;
    private int at;
    private int depth;

    private CardDataCutter(byte[] json, CardDataValues values) {
        this.json = json;
        this.values = values;
    }

    /**
     * @param json overwritten where card data stood
     * @param values gets what was found, also when this fails: the caller closes it
     * @throws InvalidField one of the values is not a text
     */
    public static void cut(byte[] json, CardDataValues values) {
        new CardDataCutter(json, values).run();
    }

    private void run() {
        while (at < json.length) {
            switch (json[at]) {
                case '"' -> text();
                case '{', '[' -> step(1);
                case '}', ']' -> step(-1);
                default -> at++;
            }
        }
    }

    private void step(int deeper) {
        depth += deeper;
        at++;
    }

    /** A text before a colon is a name; a value's own text is stepped over. */
    private void text() {
        int start = at + 1;
        int end = endOfText();
        skipBlanks();
        if (at < json.length && json[at] == ':') {
            at++;
            byte[] name = ScannedJson.decoded(json, start, end);
            String field = new String(name, StandardCharsets.ISO_8859_1);
            if (CardDataValues.NAMES.contains(field)) {
                skipBlanks();
                value(field);
            }
        }
    }

    private void value(String field) {
        int start = at;
        if (at < json.length && json[at] == '"') {
            int end = endOfText();
            keep(field, ScannedJson.decoded(json, start + 1, end));
            Arrays.fill(json, start + 1, end, FILL);
        } else if (!isNull()) {
            skipWord();
            Arrays.fill(json, start, at, FILL);
            refuseAsText(field);
        }
    }

    private void keep(String field, byte[] value) {
        if (depth == 1) {
            values.put(field, value);
        } else {
            Arrays.fill(value, (byte) 0);
        }
    }

    /** Inside other objects it is not read, and so not refused. */
    private void refuseAsText(String field) {
        if (depth == 1) {
            throw new InvalidField(field, ValidationRule.TEXT);
        }
    }

    /** From the opening quote on; afterwards {@code at} is behind the closing one. */
    private int endOfText() {
        at++;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        int end = Math.min(at, json.length);
        at = Math.min(end + 1, json.length);
        return end;
    }

    private boolean isNull() {
        byte[] word = {'n', 'u', 'l', 'l'};
        return at + word.length <= json.length && Arrays.equals(json, at, at + word.length, word, 0, word.length);
    }

    private void skipBlanks() {
        while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
            at++;
        }
    }

    private void skipWord() {
        while (at < json.length && ",:{}[]\" \t\r\n".indexOf(json[at]) < 0) {
            at++;
        }
    }
}
