package dev.appcard.adapter.inbound.callback.message;

/** A message that is not what the contract says. The reason is kept from whoever sent it. */
public final class UnreadableMessage extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param why for the log: never quotes the message */
    public UnreadableMessage(String why) {
        super(why, null, false, false);
    }
}
