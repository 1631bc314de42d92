package dev.appcard.adapter.inbound.callback.message;

/** Reads an issuer's message: JSON, a form, XML or a query string. */
public interface MessageParser {

    /** @throws UnreadableMessage it cannot be read, or has a field twice */
    MessageFields parse(byte[] message) throws UnreadableMessage;
}
