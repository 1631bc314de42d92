package dev.appcard.application.port.outbound.vault;

/** A sealed secret cannot be opened; says nothing of its content. */
public final class UnopenableSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnopenableSecret(String why) {
        super(why);
    }
}
