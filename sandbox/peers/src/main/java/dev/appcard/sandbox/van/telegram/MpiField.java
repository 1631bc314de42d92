package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

/** EncData of AuthType M: 82 bytes. */
public enum MpiField implements TelegramField {
    CAVV("CAVV", TEXT, 40),
    XID("XID", TEXT, 40),
    ECI("ECI", TEXT, 2);

    public static final Layout<MpiField> LAYOUT = Layout.of(MpiField.class);

    private final FieldShape shape;

    MpiField(String label, FieldKind kind, int width) {
        this.shape = new FieldShape(label, kind, width);
    }

    @Override
    public FieldShape shape() {
        return shape;
    }
}
