package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.DIGITS;
import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

/** The header of every telegram: 300 bytes with the 4 digits of its length. */
public enum HeaderField implements TelegramField {
    LENGTH("Length", DIGITS, 4),
    ENC_TYPE("EncType", TEXT, 1),
    VERSION("Version", TEXT, 4),
    TYPE("Type", TEXT, 2),
    RESEND("Resend", TEXT, 1),
    REQUEST_DATE("RequestDate", TEXT, 14),
    STORE_ID("StoreId", TEXT, 10),
    ORDER_NUMBER("OrderNumber", TEXT, 50),
    USER_NAME("UserName", TEXT, 50),
    ID_NUM("IdNum", TEXT, 13),
    EMAIL("Email", TEXT, 50),
    GOOD_TYPE("GoodType", TEXT, 1),
    GOOD_NAME("GoodName", TEXT, 50),
    KEY_IN_TYPE("KeyInType", TEXT, 1),
    LINE_TYPE("LineType", TEXT, 1),
    PHONE_NO("PhoneNo", TEXT, 12),
    APPROVAL_COUNT("ApprovalCount", TEXT, 1),
    FILLER("Filler", TEXT, 35);

    public static final Layout<HeaderField> LAYOUT = Layout.of(HeaderField.class);

    private final FieldShape shape;

    HeaderField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
