package dev.appcard.application.port.out.vault;

/** A sealed OTC cannot be opened; says nothing of its content. */
public final class UnopenableOtc extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnopenableOtc(String why) {
        super(why);
    }
}
