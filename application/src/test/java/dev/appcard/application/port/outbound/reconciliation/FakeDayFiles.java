package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileFault;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Day files by name, in memory. */
public final class FakeDayFiles implements DayFiles {

    private record Kept(DayFileCheck check, List<DayLine> lines) {}

    private final Map<String, Kept> files = new HashMap<>();

    public String put(LocalDate day, int sequence, List<DayLine> lines) {
        String digest = "digest of " + day + " " + sequence + " " + lines;
        DayFileSummary summary = new DayFileSummary(day, sequence, lines.size(), digest);
        return put(new Kept(new DayFileCheck.Whole(summary), List.copyOf(lines)));
    }

    /** @param line of the file, from 1 */
    public String putDamaged(int line) {
        return put(new Kept(new DayFileCheck.Damaged(new DayFileFault(line, "Check", "damaged")), List.of()));
    }

    @Override
    public DayFileCheck check(String file, Optional<LocalDate> day, LongConsumer linesSoFar) {
        DayFileCheck check = kept(file).check();
        linesSoFar.accept(kept(file).lines().size());
        boolean isOther = check instanceof DayFileCheck.Whole(DayFileSummary summary)
                && day.isPresent()
                && !summary.day().equals(day.get());
        return isOther ? new DayFileCheck.Damaged(new DayFileFault(1, "BusinessDate", "another day")) : check;
    }

    @Override
    public DayLines open(String file, DayFileSummary checked) {
        Iterator<DayLine> lines = kept(file).lines().iterator();
        return new DayLines() {
            @Override
            public Optional<DayLine> next() {
                return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    private String put(Kept kept) {
        String name = "file-" + files.size();
        files.put(name, kept);
        return name;
    }

    private Kept kept(String file) {
        return Optional.ofNullable(files.get(file))
                .orElseThrow(() -> new IllegalArgumentException(file + " cannot be read"));
    }
}
