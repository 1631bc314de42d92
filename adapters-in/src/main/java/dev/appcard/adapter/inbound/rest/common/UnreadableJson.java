package dev.appcard.adapter.inbound.rest.common;

/** The bytes are not a JSON object that we accept. Never quotes them: they may hold a card number. */
public final class UnreadableJson extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableJson() {
        super("not a JSON object that can be taken", null, false, false);
    }
}
