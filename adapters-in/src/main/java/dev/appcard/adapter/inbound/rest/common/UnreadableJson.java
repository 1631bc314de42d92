package dev.appcard.adapter.inbound.rest.common;

/** Bytes that are no JSON object as we take it. Says nothing of the bytes: they may hold a card number. */
public final class UnreadableJson extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableJson() {
        super("not a JSON object that can be taken", null, false, false);
    }
}
