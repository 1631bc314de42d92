package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.telegram.StrictReader;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;

/** Counts and sums over the movements so far, and whether the last line says the same. */
final class DayTotals {

    private long lines;
    private final long[] counts = new long[Column.values().length];
    private final long[] sums = new long[Column.values().length];

    /** What the last line counts together, by the beginning of its fields' names. */
    private enum Column {
        APPROVAL("Approval"),
        CANCEL("Cancel"),
        NET_CANCEL("NetCancel");

        private final String field;

        Column(String field) {
            this.field = field;
        }

        static Column of(DayLineKind kind) {
            return switch (kind) {
                case APPROVAL -> APPROVAL;
                case CANCEL, PARTIAL_CANCEL -> CANCEL;
                case NET_CANCEL -> NET_CANCEL;
            };
        }
    }

    void add(DayLine line) {
        int column = Column.of(line.kind()).ordinal();
        lines++;
        counts[column]++;
        sums[column] += line.amount().won();
    }

    long lines() {
        return lines;
    }

    /** @throws dev.appcard.adapter.outbound.van.telegram.TelegramFormatException naming the first field that does not agree */
    void requireTrailer(byte[] bytes, DayHeader header) {
        StrictReader line = new StrictReader(DayFileLayouts.TRAILER, bytes);
        if (!DayFileDates.date(line, "BusinessDate").equals(header.day())) {
            throw line.fault("BusinessDate", "not the header's");
        }
        require(line, "FileSequence", header.sequence());
        require(line, "Lines", lines);
        for (Column column : Column.values()) {
            require(line, column.field + "Count", counts[column.ordinal()]);
            require(line, column.field + "Sum", sums[column.ordinal()]);
        }
        line.blank("Filler");
        LineCheck.require(line, bytes);
    }

    private static void require(StrictReader line, String field, long actual) {
        if (line.number(field) != actual) {
            throw line.fault(field, "does not agree with the lines before");
        }
    }
}
