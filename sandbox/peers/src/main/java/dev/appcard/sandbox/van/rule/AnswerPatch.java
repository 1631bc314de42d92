package dev.appcard.sandbox.van.rule;

import dev.appcard.sandbox.van.telegram.AnswerField;
import dev.appcard.sandbox.van.telegram.FieldWriter;
import dev.appcard.sandbox.van.telegram.Frame;
import dev.appcard.sandbox.van.telegram.HeaderField;
import java.util.Arrays;
import java.util.Optional;

/** A field of an answer and the text that goes there in place of the right one. */
public sealed interface AnswerPatch {
    /** The value written, padded and cut like any text. */
    String value();

    record InHeader(HeaderField field, String value) implements AnswerPatch {}

    record InBody(AnswerField field, String value) implements AnswerPatch {}

    /** The patch for a field by its KSNET name; {@code Header.Filler} and {@code Filler} are two. */
    static Optional<AnswerPatch> of(String label, String value) {
        Optional<AnswerPatch> body = Arrays.stream(AnswerField.values())
                .filter(field -> field.label().equals(label))
                .findFirst()
                .map(field -> new InBody(field, value));
        return body.or(() -> Arrays.stream(HeaderField.values())
                .filter(field -> field.label().equals(label) || ("Header." + field.label()).equals(label))
                .findFirst()
                .map(field -> new InHeader(field, value)));
    }

    default byte[] applyTo(byte[] answer) {
        byte[] changed = answer.clone();
        switch (this) {
            case InHeader(HeaderField field, String text) ->
                FieldWriter.over(HeaderField.LAYOUT, changed, 0).text(field, text);
            case InBody(AnswerField field, String text) ->
                FieldWriter.over(AnswerField.LAYOUT, changed, Frame.HEADER).text(field, text);
        }
        return changed;
    }
}
