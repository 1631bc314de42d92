package dev.appcard.sandbox.van.telegram;

import static dev.appcard.sandbox.van.telegram.FieldKind.TEXT;

/** EncData of AuthType M: 82 bytes. */
public enum MpiField implements TelegramField {
    CAVV("CAVV", TEXT, 40),
    XID("XID", TEXT, 40),
    ECI("ECI", TEXT, 2);

    public static final Layout<MpiField> LAYOUT = Layout.of(MpiField.class);

    private final String label;
    private final FieldKind kind;
    private final int width;

    MpiField(String label, FieldKind kind, int width) {
        this.label = label;
        this.kind = kind;
        this.width = width;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public FieldKind kind() {
        return kind;
    }

    @Override
    public int width() {
        return width;
    }
}
