package dev.appcard.adapter.inbound.callback.message;

/** A message that is not what the contract says. The sender is not told the reason. */
public final class UnreadableMessage extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param why for the log: never quotes the message */
    public UnreadableMessage(String why) {
        super(why, null, false, false);
    }
}
