package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

/** The body of a cancel request: 150 bytes. */
public enum CancelField implements TelegramField {
    APPROVAL_TYPE("ApprovalType", TEXT, 4),
    CANCEL_TYPE("CancelType", TEXT, 1),
    TRANSACTION_NO("TransactionNo", TEXT, 12),
    TRADE_DATE("TradeDate", TEXT, 8),
    ORDER_NUMBER("OrderNumber", TEXT, 50),
    CANCEL_DATA("CancelData", TEXT, 42),
    REFUND_CHECK("Refundcheck", TEXT, 1),
    FILLER("Filler", TEXT, 32);

    public static final Layout<CancelField> LAYOUT = Layout.of(CancelField.class);

    private final FieldShape shape;

    CancelField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
