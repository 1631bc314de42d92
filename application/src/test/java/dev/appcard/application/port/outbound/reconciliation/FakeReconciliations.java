package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.Crossing;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Comparisons in memory. */
public final class FakeReconciliations implements Reconciliations {

    private static final Instant COMPARED_AT = Instant.parse("2026-11-21T18:00:00Z");
    private static final Set<DifferenceStatus> OPEN =
            EnumSet.of(DifferenceStatus.WAITING, DifferenceStatus.TO_MEND, DifferenceStatus.NEEDS_ATTENTION);

    private final Map<String, DayFileSummary> files = new LinkedHashMap<>();
    private final List<FoundDifference> rows = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<FoundDifference> told = new ArrayList<>();
    private final Predicate<FoundDifference> givenUp;

    /** @param givenUp whether the payment of a difference is given up when it is mended */
    public FakeReconciliations(Predicate<FoundDifference> givenUp) {
        this.givenUp = givenUp;
    }

    public List<Crossing> crossings() {
        return crossings;
    }

    /** What the VAN was to be told, in order. */
    public List<FoundDifference> told() {
        return told;
    }

    @Override
    public Optional<ReconciliationRun> find(String digest) {
        Map<DifferenceStatus, Integer> counts = rows.stream()
                .filter(row -> row.digest().equals(digest))
                .collect(Collectors.groupingBy(FoundDifference::status, Collectors.summingInt(_ -> 1)));
        return Optional.ofNullable(files.get(digest)).map(file -> new ReconciliationRun(file, COMPARED_AT, counts));
    }

    @Override
    public OptionalInt lastSequence(LocalDate day) {
        return files.values().stream()
                .filter(file -> file.day().equals(day))
                .mapToInt(DayFileSummary::sequence)
                .max();
    }

    @Override
    public boolean isUnfinished(LocalDate day) {
        return rows.stream()
                .filter(row -> files.get(row.digest()).day().equals(day))
                .anyMatch(row -> row.status() == DifferenceStatus.WAITING || row.status() == DifferenceStatus.TO_MEND);
    }

    @Override
    public void record(DayFileSummary file, Consumer<Findings> comparison) {
        List<Difference> found = new ArrayList<>();
        comparison.accept(new Findings() {

            @Override
            public void accept(Difference difference) {
                found.add(difference);
            }

            @Override
            public void crossed(Crossing crossing) {
                crossings.add(crossing);
            }
        });
        change(
                row -> OPEN.contains(row.status())
                        && files.get(row.digest()).day().equals(file.day()),
                DifferenceStatus.SUPERSEDED);
        files.put(file.digest(), file);
        found.forEach(difference -> add(file.digest(), difference));
    }

    @Override
    public Set<VanOrder> waiting(String digest) {
        return rows.stream()
                .filter(row -> row.digest().equals(digest) && row.status() == DifferenceStatus.WAITING)
                .map(row -> row.difference().subject().order())
                .collect(Collectors.toSet());
    }

    @Override
    public void judgeAgain(String digest, Set<VanOrder> waiting, List<Difference> now) {
        rows.removeIf(row -> row.digest().equals(digest)
                && row.status() == DifferenceStatus.WAITING
                && waiting.contains(row.difference().subject().order()));
        Set<Difference.Subject> known = rows.stream()
                .filter(row -> row.digest().equals(digest))
                .map(row -> row.difference().subject())
                .collect(Collectors.toSet());
        now.stream().filter(difference -> !known.contains(difference.subject())).forEach(each -> add(digest, each));
    }

    @Override
    public List<FoundDifference> differences(String digest, int from, int most) {
        return rows.stream()
                .filter(row -> row.digest().equals(digest) && row.number() >= from)
                .limit(most)
                .toList();
    }

    @Override
    public boolean mend(FoundDifference certain) {
        boolean mends = rows.contains(certain) && certain.status() == DifferenceStatus.TO_MEND && givenUp.test(certain);
        if (mends) {
            change(certain::equals, DifferenceStatus.MENDED);
            told.add(certain);
        }
        return mends;
    }

    @Override
    public void leaveToPerson(String digest) {
        change(
                row -> row.digest().equals(digest) && row.status() == DifferenceStatus.TO_MEND,
                DifferenceStatus.NEEDS_ATTENTION);
    }

    private void add(String digest, Difference difference) {
        int last = rows.stream()
                .filter(row -> row.digest().equals(digest))
                .mapToInt(FoundDifference::number)
                .max()
                .orElse(0);
        rows.add(new FoundDifference(digest, last + 1, difference, DifferenceStatus.of(difference.remedy())));
    }

    private void change(Predicate<FoundDifference> which, DifferenceStatus status) {
        rows.replaceAll(row ->
                which.test(row) ? new FoundDifference(row.digest(), row.number(), row.difference(), status) : row);
    }
}
