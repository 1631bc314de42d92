package dev.appcard.application.service.reconciliation;

import dev.appcard.application.port.outbound.reconciliation.DayLines;
import dev.appcard.application.port.outbound.reconciliation.OurBooks;
import dev.appcard.application.port.outbound.reconciliation.OurDay;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations.Findings;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.OrderComparison;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.VanOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the file and through our day side by side, both in ascending order, so that neither has to be in memory.
 * What the file has and our day has not is looked up, many at a time: it may be of another day, on its way, or not ours.
 */
final class DayMerge {

    private static final int LOOKED_UP_AT_ONCE = 500;
    private static final int TOLD_EVERY = 100_000;

    private final LocalDate day;
    private final OurBooks books;
    private final Findings found;
    private final LongConsumer linesSoFar;
    private final List<Pair> pairs = new ArrayList<>();
    private long lines;

    DayMerge(LocalDate day, OurBooks books, Findings found, LongConsumer linesSoFar) {
        this.day = day;
        this.books = books;
        this.found = found;
        this.linesSoFar = linesSoFar;
    }

    /** An order of both, or of one. */
    private record Pair(
            VanOrder order, List<DayLine> there, @Nullable OurOrder here) {}

    void compare(DayLines file, OurDay ours) {
        Optional<DayLine> line = file.next();
        Optional<OurOrder> here = ours.next();
        while (line.isPresent() || here.isPresent()) {
            VanOrder order = first(line, here);
            List<DayLine> there = new ArrayList<>();
            while (line.isPresent() && line.get().order().equals(order)) {
                there.add(line.get());
                line = next(file);
            }
            boolean isOurs = here.isPresent() && here.get().order().equals(order);
            add(new Pair(order, there, isOurs ? here.get() : null));
            if (isOurs) {
                here = ours.next();
            }
        }
        comparePairs();
    }

    private static VanOrder first(Optional<DayLine> line, Optional<OurOrder> here) {
        if (line.isEmpty() || here.isEmpty()) {
            return line.map(DayLine::order).or(() -> here.map(OurOrder::order)).orElseThrow();
        }
        VanOrder there = line.get().order();
        VanOrder ours = here.get().order();
        return there.compareTo(ours) <= 0 ? there : ours;
    }

    private Optional<DayLine> next(DayLines file) {
        lines++;
        if (lines % TOLD_EVERY == 0) {
            linesSoFar.accept(lines);
        }
        return file.next();
    }

    private void add(Pair pair) {
        pairs.add(pair);
        if (pairs.size() == LOOKED_UP_AT_ONCE) {
            comparePairs();
        }
    }

    private void comparePairs() {
        List<VanOrder> unknown = pairs.stream()
                .filter(pair -> pair.here() == null)
                .map(Pair::order)
                .toList();
        Map<VanOrder, OurOrder> known = unknown.isEmpty() ? Map.of() : books.find(unknown);
        for (Pair pair : pairs) {
            OurOrder here = pair.here() == null ? known.get(pair.order()) : pair.here();
            OrderComparison.of(day, pair.order(), pair.there(), here).forEach(found);
            OrderComparison.crossings(day, pair.there(), here).forEach(found::crossed);
        }
        pairs.clear();
    }
}
