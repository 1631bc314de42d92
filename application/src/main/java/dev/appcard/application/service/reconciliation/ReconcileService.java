package dev.appcard.application.service.reconciliation;

import dev.appcard.application.port.RestoredDatabase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase;
import dev.appcard.application.port.outbound.reconciliation.DayFiles;
import dev.appcard.application.port.outbound.reconciliation.DayLines;
import dev.appcard.application.port.outbound.reconciliation.OurBooks;
import dev.appcard.application.port.outbound.reconciliation.OurDay;
import dev.appcard.application.port.outbound.reconciliation.ReconciliationReports;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations.Findings;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.OrderComparison;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.reconciliation.WrittenReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Checks the file, compares it, mends. A comparison is stored by one commit, and each difference is mended by one of its own:
 * wherever a process dies, the next call goes on from there.
 */
@Singleton
public class ReconcileService implements ReconcileUseCase {

    private static final int AT_ONCE = 500;

    private final DayFiles files;
    private final OurBooks books;
    private final Reconciliations store;
    private final RestoredDatabase restored;
    private final ReconciliationReports reports;
    private final ReconciliationSettings settings;

    @Inject
    public ReconcileService(
            DayFiles files,
            OurBooks books,
            Reconciliations store,
            RestoredDatabase restored,
            ReconciliationReports reports,
            ReconciliationSettings settings) {
        this.files = files;
        this.books = books;
        this.store = store;
        this.restored = restored;
        this.reports = reports;
        this.settings = settings;
    }

    @Override
    public Result reconcile(String file, Optional<LocalDate> day, LongConsumer linesSoFar) {
        return switch (files.check(file, day, linesSoFar)) {
            case DayFileCheck.Damaged(var fault) -> new Result.Damaged(fault);
            case DayFileCheck.Whole(DayFileSummary whole) -> reconcile(file, whole, linesSoFar);
        };
    }

    @Override
    public WrittenReport report(ReconciliationRun run, String folder) {
        return reports.write(folder, run, each -> tell(run, each));
    }

    private void tell(ReconciliationRun run, Consumer<FoundDifference> each) {
        String digest = run.file().digest();
        List<FoundDifference> some = store.differences(digest, 1, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(each);
            some = store.differences(digest, some.getLast().number() + 1, AT_ONCE);
        }
    }

    private Result reconcile(String file, DayFileSummary whole, LongConsumer linesSoFar) {
        if (store.find(whole.digest()).isPresent()) {
            compareAgain(file, whole);
        } else {
            OptionalInt last = store.lastSequence(whole.day());
            if (last.isPresent() && last.getAsInt() >= whole.sequence()) {
                return new Result.Outdated(last.getAsInt());
            }
            store.record(whole, found -> compare(file, whole, found, linesSoFar));
        }
        mend(whole.digest());
        return new Result.Compared(store.find(whole.digest()).orElseThrow());
    }

    private void compare(String file, DayFileSummary whole, Findings found, LongConsumer linesSoFar) {
        try (DayLines lines = files.open(file, whole);
                OurDay ours = books.onDay(whole.day())) {
            new DayMerge(whole.day(), books, found, linesSoFar).compare(lines, ours);
        }
    }

    private void compareAgain(String file, DayFileSummary whole) {
        Set<VanOrder> waiting = store.waiting(whole.digest());
        if (waiting.isEmpty()) {
            return;
        }
        Map<VanOrder, List<DayLine>> lines = linesOf(file, whole, waiting);
        Map<VanOrder, OurOrder> ours = books.find(waiting);
        List<Difference> now = lines.entrySet().stream()
                .flatMap(each ->
                        OrderComparison.of(whole.day(), each.getKey(), each.getValue(), ours.get(each.getKey()))
                                .stream())
                .toList();
        store.judgeAgain(whole.digest(), waiting, now);
    }

    private Map<VanOrder, List<DayLine>> linesOf(String file, DayFileSummary whole, Set<VanOrder> orders) {
        Map<VanOrder, List<DayLine>> of = new TreeMap<>();
        try (DayLines lines = files.open(file, whole)) {
            for (Optional<DayLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (orders.contains(line.get().order())) {
                    of.computeIfAbsent(line.get().order(), _ -> new ArrayList<>())
                            .add(line.get());
                }
            }
        }
        return of;
    }

    /**
     * What is certain, or none of it where it is too much to be true, or where what looks given up may have been sold since the
     * backup: then a person is asked.
     */
    private void mend(String digest) {
        ReconciliationRun run = store.find(digest).orElseThrow();
        int certain = run.count(DifferenceStatus.TO_MEND);
        if (certain == 0) {
            return;
        }
        if (certain + run.count(DifferenceStatus.MENDED) > settings.mendAtMost() || restored.isOpen()) {
            store.leaveToPerson(digest);
        } else {
            tell(run, difference -> {
                if (difference.status() == DifferenceStatus.TO_MEND) {
                    store.mend(difference);
                }
            });
        }
    }
}
