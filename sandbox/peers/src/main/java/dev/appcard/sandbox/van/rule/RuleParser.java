package dev.appcard.sandbox.van.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.van.request.Secret;
import dev.appcard.sandbox.van.telegram.AnswerField;
import dev.appcard.sandbox.van.telegram.Frame;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a posted rule into a {@link VanRule}, or into a 400 that names the field. */
public final class RuleParser {
    private static final int LONGEST_DELAY = 600_000;
    private static final int MOST_TIMES = 1_000_000;
    private static final int LONGEST_ANSWER = Frame.MAX_LENGTH + Frame.LENGTH_DIGITS;
    private static final int BODY_END = Frame.HEADER + AnswerField.LAYOUT.length();
    private static final String ANY_TEXT = "[^\\p{Cntrl}]{0,82}";

    private static final String MEANS = Arrays.stream(PaymentMethodKind.values())
            .map(PaymentMethodKind::name)
            .collect(Collectors.joining("|"));

    private RuleParser() {}

    public static VanRule parse(ObjectNode json) {
        var fields = new RuleJson(json);
        RulePayment payment = payment(fields);
        RuleScope scope = scope(fields, payment);
        RuleOperation on = fields.optionalText("on", "APPROVAL|CANCEL|NET_CANCEL|ANY")
                .map(RuleOperation::valueOf)
                .orElse(RuleOperation.ANY);
        int times = fields.optionalNumber("times", 1, MOST_TIMES).orElse(1L).intValue();
        String name = fields.text("action", "[A-Z_]{1,20}");
        RuleAction action = action(name, fields);
        Duration delay = delay(action, fields);
        fields.requireNothingElse();
        return new VanRule(name, scope, payment, on, times, delay, action);
    }

    /** A rule that says what pays, or to which merchant, may leave out which payment. */
    private static RuleScope scope(RuleJson fields, RulePayment payment) {
        Optional<String> paymentKey = fields.optionalText("paymentKey", "\\*|[^\\p{Cntrl}]{1,50}");
        Optional<String> storeId = fields.optionalText("storeId", "[0-9A-Za-z]{1,10}");
        if (paymentKey.isEmpty() && storeId.isEmpty() && payment.isAny()) {
            throw BadRequest.field("paymentKey", "is required, or storeId, means, card or registration");
        }
        return new RuleScope(paymentKey.orElse(RuleScope.EVERY_PAYMENT), storeId);
    }

    private static RulePayment payment(RuleJson fields) {
        return new RulePayment(
                fields.optionalText("means", MEANS).map(PaymentMethodKind::valueOf),
                fields.optionalText("card", "[0-9]{13,21}|B[0-9]{19}").map(Secret::new),
                fields.optionalText("registration", "[A-Za-z0-9_]{20,42}"));
    }

    private static Duration delay(RuleAction action, RuleJson fields) {
        boolean required = action instanceof RuleAction.Delay || action instanceof RuleAction.BookLate;
        long millis = required
                ? fields.number("millis", 0, LONGEST_DELAY)
                : fields.optionalNumber("millis", 0, LONGEST_DELAY).orElse(0L);
        return Duration.ofMillis(millis);
    }

    private static RuleAction action(String name, RuleJson fields) {
        return switch (name) {
            case "DELAY" -> new RuleAction.Delay();
            case "DROP" -> new RuleAction.Drop(fields.flag("close", false));
            case "CUT" -> new RuleAction.Cut((int) fields.number("at", 0, LONGEST_ANSWER), fields.flag("close", true));
            case "TWICE" -> new RuleAction.Twice();
            case "SPLIT" -> new RuleAction.Split((int) fields.number("size", 1, LONGEST_ANSWER));
            case "GARBLE" -> garble(fields);
            case "DECLINE" -> new RuleAction.DeclineWith(fields.text("code", "[0-9A-Za-z]{1,12}"));
            case "AMOUNT" -> amount(fields.number("amount", 0, 999_999_999));
            case "STATUS" -> field("Status", fields.text("status", "[ -~]"));
            case "UNKNOWN_TYPE" ->
                field(
                        "ApprovalType",
                        fields.optionalText("approvalType", "[0-9A-Z]{4}").orElse("9991"));
            case "FIELD" -> field(fields.text("field", "[A-Za-z0-9.]{1,24}"), fields.text("value", ANY_TEXT));
            case "IGNORE" -> new RuleAction.Ignore(fields.flag("close", false));
            case "BOOK_LATE" -> new RuleAction.BookLate();
            default -> throw BadRequest.field("action", "is none that the VAN knows");
        };
    }

    private static RuleAction garble(RuleJson fields) {
        long seed =
                fields.optionalNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
        int count = fields.optionalNumber("count", 1, 10_000).orElse(3L).intValue();
        int from = fields.optionalNumber("from", 0, BODY_END - 1L).orElse(0L).intValue();
        int to = fields.optionalNumber("to", from + 1L, LONGEST_ANSWER)
                .orElse((long) LONGEST_ANSWER)
                .intValue();
        return new RuleAction.Garble(seed, count, from, to);
    }

    private static RuleAction amount(long amount) {
        return field(AnswerField.AMOUNT.label(), String.format(Locale.ROOT, "%09d", amount));
    }

    private static RuleAction field(String label, String value) {
        return AnswerPatch.of(label, value)
                .map(RuleAction.Overwrite::new)
                .orElseThrow(() -> BadRequest.field("field", "is no field of an answer"));
    }
}
