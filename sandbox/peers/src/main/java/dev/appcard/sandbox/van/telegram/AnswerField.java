package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

/** The body of an answer: 280 bytes, after which EncData follows where AuthType is not blank. */
public enum AnswerField implements TelegramField {
    APPROVAL_TYPE("ApprovalType", TEXT, 4),
    TRANSACTION_NO("TransactionNo", TEXT, 12),
    STATUS("Status", TEXT, 1),
    TRADE_DATE("TradeDate", TEXT, 8),
    TRADE_TIME("TradeTime", TEXT, 6),
    ISS_CODE("IssCode", TEXT, 6),
    AQU_CODE("AquCode", TEXT, 6),
    AUTH_NO("AuthNo", TEXT, 12),
    MESSAGE_1("Message1", TEXT, 16),
    MESSAGE_2("Message2", TEXT, 16),
    CARD_NO("CardNo", TEXT, 16),
    EXP_DATE("ExpDate", TEXT, 4),
    INSTALLMENT("Installment", TEXT, 2),
    AMOUNT("Amount", TEXT, 9),
    MERCHANT_NO("MerchantNo", TEXT, 15),
    AUTH_SEND_TYPE("AuthSendType", TEXT, 1),
    APPROVAL_SEND_TYPE("ApprovalSendType", TEXT, 1),
    POINT_1("Point1", TEXT, 12),
    POINT_2("Point2", TEXT, 12),
    POINT_3("Point3", TEXT, 12),
    POINT_4("Point4", TEXT, 12),
    VAN_TRANSACTION_NO("VanTransactionNo", TEXT, 12),
    FILLER("Filler", TEXT, 82),
    AUTH_TYPE("AuthType", TEXT, 1),
    MPI_POSITION_TYPE("MPIPositionType", TEXT, 1),
    MPI_REUSE_TYPE("MPIReUseType", TEXT, 1);

    public static final Layout<AnswerField> LAYOUT = Layout.of(AnswerField.class);

    private final FieldShape shape;

    AnswerField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
