package dev.appcard.sandbox.van.dayfile;

import static dev.appcard.sandbox.van.telegram.FieldKind.DIGITS;
import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

import dev.appcard.sandbox.van.telegram.FieldKind;
import dev.appcard.sandbox.van.telegram.FieldShape;
import dev.appcard.sandbox.van.telegram.Layout;
import dev.appcard.sandbox.van.telegram.TelegramField;

/** The first line of a day file. */
enum OpeningField implements TelegramField {
    RECORD_TYPE("RecordType", TEXT, 1),
    FILE_TYPE("FileType", TEXT, 8),
    VERSION("Version", TEXT, 4),
    BUSINESS_DATE("BusinessDate", DIGITS, 8),
    FILE_SEQUENCE("FileSequence", DIGITS, 4),
    WRITTEN_AT("WrittenAt", DIGITS, 14),
    VAN_NAME("VanName", TEXT, 40),
    FILLER("Filler", TEXT, 113),
    CHECK("Check", TEXT, 8);

    static final Layout<OpeningField> LAYOUT = Layout.of(OpeningField.class);

    private final FieldShape shape;

    OpeningField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
