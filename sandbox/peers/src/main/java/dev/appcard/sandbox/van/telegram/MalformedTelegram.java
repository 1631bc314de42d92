package dev.appcard.sandbox.van.telegram;

/** A telegram that is not laid out as described. The message names the field, never its value. */
public final class MalformedTelegram extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedTelegram(String field, String fault) {
        super(field + ": " + fault);
    }
}
