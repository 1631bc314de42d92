package dev.appcard.adapter.outbound.persistence.column;

/** A stored name that this version does not know: a later one has added it. */
public final class UnknownName extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String name;

    public UnknownName(String name) {
        super("not a name that this version knows: " + name);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
