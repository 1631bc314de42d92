package dev.appcard.sandbox.van.log;

import dev.appcard.sandbox.van.request.VanRequest;
import dev.appcard.sandbox.van.telegram.ApprovalField;
import dev.appcard.sandbox.van.telegram.CancelField;
import dev.appcard.sandbox.van.telegram.FieldReader;
import dev.appcard.sandbox.van.telegram.Frame;
import dev.appcard.sandbox.van.telegram.HeaderField;
import dev.appcard.sandbox.van.telegram.Layout;
import dev.appcard.sandbox.van.telegram.TelegramField;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A telegram's fields for display: blanks left out, everything that could be a secret replaced by stars. */
final class MaskedFields {
    private static final Set<TelegramField> SECRET =
            Set.of(ApprovalField.TRACK_II, ApprovalField.PASSWD, ApprovalField.LAST_ID_NUM, HeaderField.ID_NUM);

    private MaskedFields() {}

    static Map<String, String> of(VanRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        byte[] bytes = request.frame().bytes();
        switch (request) {
            case VanRequest.Approval _ -> {
                add(fields, HeaderField.LAYOUT, bytes, 0, "");
                add(fields, ApprovalField.LAYOUT, bytes, Frame.HEADER, "");
                int end = Frame.HEADER + ApprovalField.LAYOUT.length();
                fields.put("EncData", (bytes.length - end) + " bytes");
            }
            case VanRequest.Cancel _ -> {
                add(fields, HeaderField.LAYOUT, bytes, 0, "Header.");
                add(fields, CancelField.LAYOUT, bytes, Frame.HEADER, "");
            }
            case VanRequest.Malformed _ -> fields.put("Length", lengthDigits(bytes));
        }
        return Collections.unmodifiableMap(fields);
    }

    private static <F extends Enum<F> & TelegramField> void add(
            Map<String, String> fields, Layout<F> layout, byte[] bytes, int start, String prefix) {
        var reader = new FieldReader<>(layout, bytes, start);
        for (F field : layout.fields()) {
            String text = reader.text(field);
            if (!text.isEmpty()) {
                String label = fields.containsKey(field.label()) ? "Body." + field.label() : prefix + field.label();
                fields.put(label, SECRET.contains(field) ? masked(text) : text);
            }
        }
    }

    /** Stars for all but the marks that tell the ways of paying apart. */
    private static String masked(String text) {
        int equals = text.indexOf('=');
        boolean marked = text.endsWith("=8911") || text.endsWith("=4912");
        int shownFrom = marked ? equals : text.length();
        return "*".repeat(shownFrom) + text.substring(shownFrom);
    }

    private static String lengthDigits(byte[] bytes) {
        return new String(bytes, 0, Frame.LENGTH_DIGITS, StandardCharsets.US_ASCII);
    }
}
