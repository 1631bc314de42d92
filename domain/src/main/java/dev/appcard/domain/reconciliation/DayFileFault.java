package dev.appcard.domain.reconciliation;

/**
 * Why a day file is refused as a whole.
 *
 * @param line from 1, the header
 * @param field by its name in the document; empty where it is the whole line
 * @param problem without the value
 */
public record DayFileFault(long line, String field, String problem) {

    @Override
    public String toString() {
        return "line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + problem;
    }
}
