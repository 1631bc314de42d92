package dev.appcard.adapter.outbound.vault.wrap;

/** The outcome of wrapping or unwrapping a key. */
public sealed interface Wrapping<T> {

    record Done<T>(T value) implements Wrapping<T> {}

    /** No answer, throttled, the key disabled or its deletion pending, no permission: another time it may be done. */
    record Unavailable<T>() implements Wrapping<T> {}

    /** Altered, of another context, or of another key: it will never be done. */
    record Refused<T>() implements Wrapping<T> {}
}
