package dev.appcard.application.service.reconciliation;

import dev.appcard.application.port.inbound.reconciliation.ReconcileDaysUseCase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase.Result;
import dev.appcard.application.port.outbound.reconciliation.DayFolder;
import dev.appcard.application.port.outbound.reconciliation.DayFolder.NamedFile;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Looks at the last days, the oldest first. A day whose newest file was compared, with nothing left on its way, is not read
 * again. Yesterday's file has to be there, and that of each day behind one that was compared.
 */
@Singleton
public class ReconcileDaysService implements ReconcileDaysUseCase {

    private static final int DAYS = 7;

    private final DayFolder folder;
    private final ReconcileUseCase reconcile;
    private final Reconciliations store;
    private final InstantSource clock;

    @Inject
    public ReconcileDaysService(
            DayFolder folder, ReconcileUseCase reconcile, Reconciliations store, InstantSource clock) {
        this.folder = folder;
        this.reconcile = reconcile;
        this.store = store;
        this.clock = clock;
    }

    /** Thrown out of a long comparison, of which nothing is stored then. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("not to be gone on with", null, false, false);
        }
    }

    @Override
    public boolean isOffered() {
        return folder.isThere();
    }

    @Override
    public Outcome reconcileDays(Progress progress) {
        LocalDate yesterday =
                clock.instant().atZone(KoreanTime.ZONE).toLocalDate().minusDays(1);
        List<String> problems = new ArrayList<>();
        boolean expected = false;
        for (LocalDate day = yesterday.minusDays(DAYS - 1); !day.isAfter(yesterday); day = day.plusDays(1)) {
            if (!progress.mayGoOn()) {
                return new Outcome(false, problems);
            }
            OptionalInt compared = store.lastSequence(day);
            Optional<NamedFile> file = folder.newest(day);
            if (file.isPresent() && isToBeCompared(day, file.get(), compared)) {
                try {
                    compare(day, file.get(), progress).ifPresent(problems::add);
                } catch (Stopped stopped) {
                    return new Outcome(false, problems);
                }
            } else if (file.isEmpty() && compared.isEmpty() && (expected || day.equals(yesterday))) {
                problems.add("the VAN's file of " + day + " is missing");
            }
            expected |= file.isPresent() || compared.isPresent();
        }
        return new Outcome(true, problems);
    }

    private boolean isToBeCompared(LocalDate day, NamedFile file, OptionalInt compared) {
        return compared.isEmpty() || file.sequence() > compared.getAsInt() || store.isUnfinished(day);
    }

    /** @return what is wrong with it, for the operator */
    private Optional<String> compare(LocalDate day, NamedFile file, Progress progress) {
        Result result = reconcile.reconcile(file.file(), Optional.of(day), _ -> {
            if (!progress.mayGoOn()) {
                throw new Stopped();
            }
        });
        return switch (result) {
            case Result.Compared(var run) -> {
                progress.compared(run, reconcile.report(run, folder.reports()).page());
                yield Optional.empty();
            }
            case Result.Damaged(var fault) -> Optional.of(file.file() + " is refused: " + fault);
            case Result.Outdated _ -> Optional.empty();
        };
    }
}
