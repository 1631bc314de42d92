package dev.appcard.domain.status;

/** A state was asked to follow another that it may not follow: a defect of the caller, not of its input. */
public final class IllegalTransition extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalTransition(String aggregate, String from, String to) {
        super(aggregate + " may not go from " + from + " to " + to);
    }
}
