package dev.appcard.sandbox.phone;

/** An address that no phone could open as an app call; the message is Korean and for the developer. */
public final class LaunchUrlException extends Exception {
    private static final long serialVersionUID = 1L;

    public LaunchUrlException(String explanation) {
        super(explanation);
    }

    public String explanation() {
        return String.valueOf(getMessage());
    }
}
