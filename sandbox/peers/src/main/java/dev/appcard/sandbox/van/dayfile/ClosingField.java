package dev.appcard.sandbox.van.dayfile;

import static dev.appcard.sandbox.van.telegram.FieldKind.DIGITS;
import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

import dev.appcard.sandbox.van.telegram.FieldKind;
import dev.appcard.sandbox.van.telegram.FieldShape;
import dev.appcard.sandbox.van.telegram.Layout;
import dev.appcard.sandbox.van.telegram.TelegramField;

/** The last line of a day file. */
enum ClosingField implements TelegramField {
    RECORD_TYPE("RecordType", TEXT, 1),
    BUSINESS_DATE("BusinessDate", DIGITS, 8),
    FILE_SEQUENCE("FileSequence", DIGITS, 4),
    LINES("Lines", DIGITS, 8),
    APPROVAL_COUNT("ApprovalCount", DIGITS, 8),
    APPROVAL_SUM("ApprovalSum", DIGITS, 15),
    CANCEL_COUNT("CancelCount", DIGITS, 8),
    CANCEL_SUM("CancelSum", DIGITS, 15),
    NET_CANCEL_COUNT("NetCancelCount", DIGITS, 8),
    NET_CANCEL_SUM("NetCancelSum", DIGITS, 15),
    FILLER("Filler", TEXT, 102),
    CHECK("Check", TEXT, 8);

    static final Layout<ClosingField> LAYOUT = Layout.of(ClosingField.class);

    private final FieldShape shape;

    ClosingField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
