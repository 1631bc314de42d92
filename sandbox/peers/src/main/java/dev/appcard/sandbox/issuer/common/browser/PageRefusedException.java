package dev.appcard.sandbox.issuer.common.browser;

/** A call of an issuer's page that is not accepted: the fault and, where it helps, the field's name. */
public final class PageRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final PageFault fault;

    public PageRefusedException(PageFault fault) {
        super(fault.explanation());
        this.fault = fault;
    }

    PageRefusedException(PageFault fault, String field) {
        super(fault.explanation() + ": " + field);
        this.fault = fault;
    }

    public PageFault fault() {
        return fault;
    }

    /** The Korean sentence for the developer. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
