package dev.appcard.sandbox.van.telegram;

/** How a field is laid out (KSPAY, "Field kinds"). */
public enum FieldKind {
    /** {@code X n}: text, left-aligned, padded on the right with spaces. */
    TEXT,
    /** {@code 9 n}: digits, right-aligned, padded on the left with zeros. */
    DIGITS
}
