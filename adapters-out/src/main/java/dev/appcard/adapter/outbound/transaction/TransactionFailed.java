package dev.appcard.adapter.outbound.transaction;

/** A transaction could not be begun, or its commit was not acknowledged; whether it took effect is unknown then. */
public final class TransactionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransactionFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
