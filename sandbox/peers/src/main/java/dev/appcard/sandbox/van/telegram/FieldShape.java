package dev.appcard.sandbox.van.telegram;

/**
 * What a row of KSNET's description says of a field.
 *
 * @param label the name there
 * @param width bytes, not characters
 */
public record FieldShape(String label, FieldKind kind, int width) {}
