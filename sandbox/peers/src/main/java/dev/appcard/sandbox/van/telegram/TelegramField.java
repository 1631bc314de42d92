package dev.appcard.sandbox.van.telegram;

/** One field of a layout. Implemented by enums whose order of constants is the order on the wire. */
public interface TelegramField {
    /** The name in KSNET's description, for instance {@code OrderNumber}. */
    String label();

    FieldKind kind();

    /** Bytes, not characters. */
    int width();
}
