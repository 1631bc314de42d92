package dev.appcard.sandbox.issuer.common.call;

/** An app call that the issuer does not accept: the fault and, where it helps, the field's name. */
public final class CallRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final CallFault fault;

    /** @param field name of the field at fault, or an empty text */
    public CallRefusedException(CallFault fault, String field) {
        super(field.isEmpty() ? fault.explanation() : fault.explanation() + ": " + field);
        this.fault = fault;
    }

    public CallFault fault() {
        return fault;
    }

    /** The Korean sentence for the developer. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
