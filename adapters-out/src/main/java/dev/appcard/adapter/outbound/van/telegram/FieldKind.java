package dev.appcard.adapter.outbound.van.telegram;

/** How a field is laid out, and what becomes of a value that does not fit. */
public enum FieldKind {
    /**
     * {@code X} holding names and texts: on the left, spaces behind. Too long is cut between characters, a character
     * that EUC-KR lacks becomes {@code ?}.
     */
    TEXT,
    /** {@code X} holding an identifier: on the left, spaces behind. Too long, or not printable ASCII, is refused. */
    CODE,
    /** {@code 9}: digits on the right, {@code 0} in front. Too long, or not a digit, is refused. */
    DIGITS
}
