package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.DIGITS;

/** CancelData of a partial cancel (CancelType 3): the first 11 of its 42 bytes. */
public enum CancelDataField implements TelegramField {
    AMOUNT("CancelData amount", DIGITS, 9),
    RUNNING_NUMBER("CancelData running number", DIGITS, 2);

    public static final Layout<CancelDataField> LAYOUT = Layout.of(CancelDataField.class);

    private final FieldShape shape;

    CancelDataField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
