package dev.appcard.sandbox.van.dayfile;

import static dev.appcard.sandbox.van.telegram.FieldKind.DIGITS;
import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

import dev.appcard.sandbox.van.telegram.FieldKind;
import dev.appcard.sandbox.van.telegram.FieldShape;
import dev.appcard.sandbox.van.telegram.Layout;
import dev.appcard.sandbox.van.telegram.TelegramField;

/** A line of a day file for each movement of money. */
enum MovementField implements TelegramField {
    RECORD_TYPE("RecordType", TEXT, 1),
    LINE_NUMBER("LineNumber", DIGITS, 8),
    KIND("Kind", TEXT, 1),
    STORE_ID("StoreId", TEXT, 10),
    ORDER_NUMBER("OrderNumber", TEXT, 50),
    TRANSACTION_NO("TransactionNo", TEXT, 12),
    AUTH_NO("AuthNo", TEXT, 12),
    AMOUNT("Amount", DIGITS, 12),
    SERIAL("Serial", DIGITS, 2),
    TRADE_DATE("TradeDate", DIGITS, 8),
    TRADE_TIME("TradeTime", DIGITS, 6),
    APPROVAL_DATE("ApprovalDate", DIGITS, 8),
    PAY_TYPE("PayType", TEXT, 1),
    INSTALLMENT("Installment", DIGITS, 2),
    ISS_CODE("IssCode", TEXT, 6),
    ISSUER_NAME("IssuerName", TEXT, 20),
    CARD_NO("CardNo", TEXT, 16),
    FILLER("Filler", TEXT, 17),
    CHECK("Check", TEXT, 8);

    static final Layout<MovementField> LAYOUT = Layout.of(MovementField.class);

    private final FieldShape shape;

    MovementField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
