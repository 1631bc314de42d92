package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.ledger.VanClock.Moment;
import dev.appcard.sandbox.van.request.VanRequest;
import dev.appcard.sandbox.van.telegram.AnswerField;
import dev.appcard.sandbox.van.telegram.ApprovalField;
import dev.appcard.sandbox.van.telegram.FieldReader;
import dev.appcard.sandbox.van.telegram.FieldWriter;
import dev.appcard.sandbox.van.telegram.Frame;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Lays out the bodies of answers: 280 bytes, and 5 more where the request had an AuthType. */
final class AnswerWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final String APPROVED = "O";
    private static final String DECLINED = "X";
    private static final String NO_ENC_DATA = "00000";
    private static final int TYPE_WIDTH = AnswerField.APPROVAL_TYPE.width();

    private AnswerWriter() {}

    /** To an approval; the billing key, where one was issued, in the first 20 bytes of Filler. */
    static byte[] approved(VanRequest.Approval request, LedgerEntry entry, String billingKey) {
        var answer = ofEntry(
                        request.frame(),
                        entry,
                        new Moment(entry.booking().tradeDate(), entry.booking().tradeTime()))
                .text(AnswerField.STATUS, APPROVED)
                .text(AnswerField.AUTH_NO, entry.booking().approvalNo())
                .text(AnswerField.MESSAGE_1, entry.card().company().koreanName())
                .text(AnswerField.MESSAGE_2, "OK: " + entry.booking().approvalNo())
                .digits(AnswerField.AMOUNT, entry.charge().amount())
                .text(AnswerField.FILLER, billingKey);
        return withAuthType(request, answer);
    }

    /** To an approval that is declined, with the transaction number of the entry or, without an entry, a blank one. */
    static byte[] declined(VanRequest.Approval request, Decline decline, String transactionNo, Moment now) {
        var answer = declined(request.frame(), decline, now)
                .text(AnswerField.TRANSACTION_NO, transactionNo)
                .digits(AnswerField.INSTALLMENT, request.terms().installment())
                .digits(AnswerField.AMOUNT, request.terms().amount());
        return withAuthType(request, answer);
    }

    /** To a cancel: transaction and approval number of the original, amount of this cancel. */
    static byte[] cancelled(Frame request, LedgerEntry original, LedgerCancel cancel) {
        return ofEntry(request, original, new Moment(cancel.tradeDate(), cancel.tradeTime()))
                .text(AnswerField.STATUS, APPROVED)
                .text(AnswerField.AUTH_NO, original.booking().approvalNo())
                .text(AnswerField.MESSAGE_1, original.card().company().koreanName())
                .text(AnswerField.MESSAGE_2, "취소: " + original.booking().approvalNo())
                .digits(AnswerField.AMOUNT, cancel.amount())
                .bytes();
    }

    /** To a cancel of something known that cannot be cancelled. */
    static byte[] declinedCancel(Frame request, LedgerEntry original, Decline decline, Moment now) {
        return declined(ofEntry(request, original, now), decline)
                .digits(AnswerField.AMOUNT, 0)
                .bytes();
    }

    /** To a cancel that names nothing known, or to a telegram that cannot be read. */
    static byte[] declinedUnknown(Frame request, Decline decline, String transactionNo, Moment now) {
        return declined(request, decline, now)
                .text(AnswerField.TRANSACTION_NO, transactionNo)
                .digits(AnswerField.INSTALLMENT, 0)
                .digits(AnswerField.AMOUNT, 0)
                .bytes();
    }

    private static FieldWriter<AnswerField> declined(Frame request, Decline decline, Moment now) {
        return declined(begun(request, now), decline);
    }

    private static FieldWriter<AnswerField> declined(FieldWriter<AnswerField> answer, Decline decline) {
        return answer.text(AnswerField.STATUS, DECLINED)
                .text(AnswerField.AUTH_NO, decline.code())
                .text(AnswerField.MESSAGE_1, decline.message1())
                .text(AnswerField.MESSAGE_2, decline.message2());
    }

    private static FieldWriter<AnswerField> ofEntry(Frame request, LedgerEntry entry, Moment when) {
        return begun(request, when)
                .text(AnswerField.TRANSACTION_NO, entry.booking().transactionNo())
                .text(AnswerField.ISS_CODE, entry.card().company().code())
                .text(AnswerField.AQU_CODE, entry.card().company().code())
                .text(AnswerField.CARD_NO, entry.card().number())
                .digits(AnswerField.INSTALLMENT, entry.charge().installment())
                .text(AnswerField.MERCHANT_NO, entry.card().storeCode())
                .text(
                        AnswerField.VAN_TRANSACTION_NO,
                        "9" + entry.booking().transactionNo().substring(1));
    }

    private static FieldWriter<AnswerField> begun(Frame request, Moment when) {
        return new FieldWriter<>(AnswerField.LAYOUT)
                .raw(AnswerField.APPROVAL_TYPE, answeredType(request))
                .text(AnswerField.TRADE_DATE, DAY.format(when.day()))
                .text(AnswerField.TRADE_TIME, when.time());
    }

    /** The request's type with a final 1: 1000 is answered by 1001, 1310 by 1311. */
    private static byte[] answeredType(Frame request) {
        byte[] body = request.body();
        var type = new byte[TYPE_WIDTH];
        Arrays.fill(type, (byte) ' ');
        System.arraycopy(body, 0, type, 0, Math.min(TYPE_WIDTH, body.length));
        type[TYPE_WIDTH - 1] = '1';
        return type;
    }

    private static byte[] withAuthType(VanRequest.Approval request, FieldWriter<AnswerField> answer) {
        var asked = new FieldReader<>(ApprovalField.LAYOUT, request.frame().bytes(), Frame.HEADER);
        String authType = asked.text(ApprovalField.AUTH_TYPE);
        if (authType.isEmpty()) {
            return answer.bytes();
        }
        byte[] fixed = answer.text(AnswerField.AUTH_TYPE, authType)
                .raw(AnswerField.MPI_POSITION_TYPE, asked.raw(ApprovalField.MPI_POSITION_TYPE))
                .raw(AnswerField.MPI_REUSE_TYPE, asked.raw(ApprovalField.MPI_REUSE_TYPE))
                .bytes();
        byte[] whole = Arrays.copyOf(fixed, fixed.length + NO_ENC_DATA.length());
        Arrays.fill(whole, fixed.length, whole.length, (byte) '0');
        return whole;
    }
}
