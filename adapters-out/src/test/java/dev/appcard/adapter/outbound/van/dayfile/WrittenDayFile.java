package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Writes day files as the document lays them out, line by line, without the adapter's layouts. */
public final class WrittenDayFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final OutputStream file;
    private final LocalDate day;
    private final int sequence;
    private final Map<DayLineKind, long[]> totals = new EnumMap<>(DayLineKind.class);
    private long lines;

    public WrittenDayFile(OutputStream file, LocalDate day, int sequence) throws IOException {
        this.file = file;
        this.day = day;
        this.sequence = sequence;
        for (DayLineKind kind : DayLineKind.values()) {
            totals.put(kind, new long[2]);
        }
        put("H%-8s0100%s%04d%s000001%-40s"
                .formatted("KSPAYDAY", DATE.format(day), sequence, DATE.format(day.plusDays(1)), "VAN"));
    }

    public void add(DayLine line) throws IOException {
        lines++;
        totals.get(line.kind())[0]++;
        totals.get(line.kind())[1] += line.amount().won();
        put("D%08d%s%-10s%-50s%-12s%-12s%012d%02d%s%s%s1%02d%-6s%-20s%-16s"
                .formatted(
                        lines,
                        "ACPN".charAt(line.kind().ordinal()),
                        line.order().storeId(),
                        line.order().orderNumber(),
                        line.approval().transactionNumber(),
                        "30000001",
                        line.amount().won(),
                        line.serial(),
                        DATE.format(line.bookedAt()),
                        TIME.format(line.bookedAt()),
                        DATE.format(line.approval().tradeDate()),
                        0,
                        "02",
                        "KB",
                        "944542**********"));
    }

    public void close() throws IOException {
        long[] cancels = totals.get(DayLineKind.CANCEL);
        long[] parts = totals.get(DayLineKind.PARTIAL_CANCEL);
        put("T%s%04d%08d%s%s%s"
                .formatted(
                        DATE.format(day),
                        sequence,
                        lines,
                        total(totals.get(DayLineKind.APPROVAL)),
                        total(new long[] {cancels[0] + parts[0], cancels[1] + parts[1]}),
                        total(totals.get(DayLineKind.NET_CANCEL))));
    }

    private static String total(long[] countAndSum) {
        return "%08d%015d".formatted(countAndSum[0], countAndSum[1]);
    }

    private void put(String fields) throws IOException {
        byte[] line = "%-200s".formatted(fields).getBytes(StandardCharsets.US_ASCII);
        SpoiltDayFile.check(line);
        file.write(line);
        file.write('\n');
    }
}
