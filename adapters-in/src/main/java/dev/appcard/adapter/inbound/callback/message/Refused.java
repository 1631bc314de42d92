package dev.appcard.adapter.inbound.callback.message;

/** A message is not taken. The sender is not told the reason. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** @param why for the log: never quotes the message */
    public Refused(Refusal refusal, String why) {
        super(why, null, false, false);
        this.refusal = refusal;
    }

    public Refused(UnreadableMessage cause) {
        this(Refusal.UNREADABLE, String.valueOf(cause.getMessage()));
    }

    public Refusal refusal() {
        return refusal;
    }
}
