package dev.appcard.sandbox.van.telegram;

/** One field of a layout. Implemented by enums whose order of constants is the order on the wire. */
public interface TelegramField {
    FieldShape shape();

    /** The name in KSNET's description, for instance {@code OrderNumber}. */
    default String label() {
        return shape().label();
    }

    default FieldKind kind() {
        return shape().kind();
    }

    /** Bytes, not characters. */
    default int width() {
        return shape().width();
    }
}
