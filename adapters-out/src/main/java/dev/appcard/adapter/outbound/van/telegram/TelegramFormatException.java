package dev.appcard.adapter.outbound.van.telegram;

/**
 * A value that cannot be laid into a telegram, or a telegram that cannot be read. Its text names telegram, field and
 * offset and never the value, so that it may be logged.
 */
public final class TelegramFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final String field;
    private final String problem;

    TelegramFormatException(TelegramLayout layout, String field, String problem) {
        super(layout.name() + ", " + field + " at " + layout.place(field).offset() + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    /**
     * For a value that is well formed and still cannot be meant.
     *
     * @param problem without the value
     */
    public static TelegramFormatException of(TelegramLayout layout, String field, String problem) {
        return new TelegramFormatException(layout, field, problem);
    }

    /** The field's name in the VAN's document. */
    public String field() {
        return field;
    }

    /** What is wrong with it, without the value. */
    public String problem() {
        return problem;
    }
}
