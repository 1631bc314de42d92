package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.DIGITS;
import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

/** The body of a credit approval request: 280 bytes, after which EncData may follow. */
public enum ApprovalField implements TelegramField {
    APPROVAL_TYPE("ApprovalType", TEXT, 4),
    INTEREST_TYPE("InterestType", TEXT, 1),
    TRACK_II("TrackII", TEXT, 40),
    INSTALLMENT("Installment", DIGITS, 2),
    AMOUNT("Amount", DIGITS, 9),
    PASSWD("Passwd", TEXT, 2),
    LAST_ID_NUM("LastIdNum", TEXT, 10),
    CURRENCY_TYPE("CurrencyType", TEXT, 1),
    BATCH_USE_TYPE("BatchUseType", TEXT, 1),
    CARD_SEND_TYPE("CardSendType", TEXT, 1),
    VISA_AUTH_YN("VisaAuthYn", TEXT, 1),
    DOMAIN("Domain", TEXT, 40),
    IP_ADDR("IpAddr", TEXT, 20),
    BUSINESS_NUMBER("BusinessNumber", TEXT, 10),
    FILLER("Filler", TEXT, 135),
    AUTH_TYPE("AuthType", TEXT, 1),
    MPI_POSITION_TYPE("MPIPositionType", TEXT, 1),
    MPI_REUSE_TYPE("MPIReUseType", TEXT, 1);

    public static final Layout<ApprovalField> LAYOUT = Layout.of(ApprovalField.class);

    private final FieldShape shape;

    ApprovalField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
