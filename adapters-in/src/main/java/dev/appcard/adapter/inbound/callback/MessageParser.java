package dev.appcard.adapter.inbound.callback;

/** Takes an issuer's message out of its container: JSON, a form, XML, a query string. */
public interface MessageParser {

    /** @throws UnreadableMessage it cannot be read, or has a field twice */
    MessageFields parse(byte[] message) throws UnreadableMessage;
}
