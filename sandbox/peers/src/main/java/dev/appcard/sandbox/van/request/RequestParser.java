package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.ApprovalField;
import dev.appcard.sandbox.van.telegram.CancelDataField;
import dev.appcard.sandbox.van.telegram.CancelField;
import dev.appcard.sandbox.van.telegram.FieldReader;
import dev.appcard.sandbox.van.telegram.Frame;
import dev.appcard.sandbox.van.telegram.MalformedTelegram;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a telegram strictly; whatever is not as described comes out as {@link VanRequest.Malformed}. */
public final class RequestParser {
    private static final int TYPE_WIDTH = ApprovalField.APPROVAL_TYPE.width();

    private RequestParser() {}

    public static VanRequest parse(Frame frame) {
        try {
            String type = approvalType(frame);
            return switch (type) {
                case "1000", "1300" -> approval(frame, type);
                case "1010", "1310" -> cancel(frame);
                default -> throw new MalformedTelegram("ApprovalType", "unknown");
            };
        } catch (MalformedTelegram e) {
            return new VanRequest.Malformed(frame, String.valueOf(e.getMessage()));
        }
    }

    private static String approvalType(Frame frame) {
        byte[] body = frame.body();
        return new String(body, 0, Math.min(TYPE_WIDTH, body.length), StandardCharsets.ISO_8859_1);
    }

    private static VanRequest approval(Frame frame, String type) {
        var header = RequestHeader.read(frame);
        if (header.orderNumber().isEmpty()) {
            throw new MalformedTelegram("OrderNumber", "blank");
        }
        var body = new FieldReader<>(ApprovalField.LAYOUT, frame.bytes(), Frame.HEADER);
        ApprovalField.LAYOUT.fields().forEach(body::text);
        body.matching(ApprovalField.INTEREST_TYPE, "[12]");
        byte[] afterFixed = Arrays.copyOfRange(frame.body(), ApprovalField.LAYOUT.length(), frame.body().length);
        byte[] encData = EncData.read(afterFixed);
        VanRequest.Terms terms = terms(type, body);
        body.matching(ApprovalField.AUTH_TYPE, "[IM]?");
        return new VanRequest.Approval(
                frame,
                header,
                terms,
                new VanRequest.PersonalData(
                        new Secret(body.text(ApprovalField.PASSWD)), new Secret(body.text(ApprovalField.LAST_ID_NUM))),
                body.text(ApprovalField.CARD_SEND_TYPE),
                body.text(ApprovalField.FILLER),
                PaymentMethodParser.parse(body, encData));
    }

    private static VanRequest.Terms terms(String type, FieldReader<ApprovalField> body) {
        return new VanRequest.Terms(
                type,
                body.digits(ApprovalField.INSTALLMENT),
                body.digits(ApprovalField.AMOUNT),
                body.matching(ApprovalField.CURRENCY_TYPE, "[01]"));
    }

    private static VanRequest cancel(Frame frame) {
        if (frame.body().length != CancelField.LAYOUT.length()) {
            throw new MalformedTelegram("Length", "a cancel's body has 150 bytes");
        }
        var header = RequestHeader.read(frame);
        var body = new FieldReader<>(CancelField.LAYOUT, frame.bytes(), Frame.HEADER);
        CancelField.LAYOUT.fields().forEach(body::text);
        var cancelType = CancelType.of(body.matching(CancelField.CANCEL_TYPE, "[013]"));
        var original = new VanRequest.Original(
                body.text(CancelField.TRANSACTION_NO),
                TelegramDates.day(body.text(CancelField.TRADE_DATE)),
                body.text(CancelField.ORDER_NUMBER));
        return new VanRequest.Cancel(frame, header, cancelType, original, part(cancelType, body));
    }

    private static VanRequest.Part part(CancelType type, FieldReader<CancelField> body) {
        return switch (type) {
            case BY_TRANSACTION, BY_ORDER_NUMBER -> VanRequest.Part.NONE;
            case PARTIAL -> {
                var data = new FieldReader<>(CancelDataField.LAYOUT, body.raw(CancelField.CANCEL_DATA), 0);
                yield new VanRequest.Part(
                        data.digits(CancelDataField.AMOUNT), data.digits(CancelDataField.RUNNING_NUMBER));
            }
        };
    }
}
