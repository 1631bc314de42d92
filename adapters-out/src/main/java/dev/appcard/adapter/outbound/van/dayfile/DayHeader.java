package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.telegram.StrictReader;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What the first line says of the file. */
record DayHeader(LocalDate day, int sequence) {

    private static final Pattern FILE_TYPE = Pattern.compile("KSPAYDAY");
    private static final Pattern VERSION = Pattern.compile("0100");

    static DayHeader read(byte[] bytes) {
        StrictReader line = new StrictReader(DayFileLayouts.HEADER, bytes);
        line.code("FileType", FILE_TYPE);
        line.code("Version", VERSION);
        LocalDate day = DayFileDates.date(line, "BusinessDate");
        int sequence = (int) line.number("FileSequence");
        if (sequence == 0) {
            throw line.fault("FileSequence", "0");
        }
        DayFileDates.moment(line, "WrittenAt");
        line.text("VanName");
        line.blank("Filler");
        LineCheck.require(line, bytes);
        return new DayHeader(day, sequence);
    }
}
