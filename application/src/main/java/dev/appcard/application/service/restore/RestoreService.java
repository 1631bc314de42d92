package dev.appcard.application.service.restore;

import dev.appcard.application.port.inbound.restore.RestoreUseCase;
import dev.appcard.application.port.outbound.restore.Restores;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.HeldKind;
import dev.appcard.domain.restore.Restore;
import dev.appcard.domain.time.KoreanTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees to the order of the steps, and that nothing is ended before it was compared. */
public final class RestoreService implements RestoreUseCase {

    private final Restores restores;
    private final InstantSource clock;

    public RestoreService(Restores restores, InstantSource clock) {
        this.restores = restores;
        this.clock = clock;
    }

    @Override
    public Outcome begin(Instant backupAt, OperatorDecision decision) {
        if (backupAt.isAfter(clock.instant())) {
            return new Outcome.NotNow("--backup-time lies ahead");
        }
        int connections = restores.connectionsOfGateway();
        if (connections > 0) {
            return new Outcome.NotNow("the gateway has " + connections
                    + " connections to the database: stop all of its instances first, what they have under way"
                    + " would be lost");
        }
        return restores.begin(backupAt, decision)
                ? new Outcome.Done(Map.of())
                : new Outcome.NotNow("a recovery is open already: recovery show");
    }

    @Override
    public Optional<Restore> open() {
        return restores.open();
    }

    @Override
    public Map<HeldKind, Integer> held() {
        return restores.held();
    }

    @Override
    public Outcome admit(OperatorDecision decision) {
        return restores.admit(clock.instant(), decision)
                .<Outcome>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.NotNow("no recovery awaits admission: recovery show"));
    }

    @Override
    public Outcome end(OperatorDecision decision) {
        Optional<Restore> open = restores.open();
        Optional<Instant> admittedAt = open.flatMap(Restore::admittedAt);
        if (admittedAt.isEmpty()) {
            return new Outcome.NotNow("no recovery is admitted: recovery show");
        }
        List<LocalDate> missing = missing(open.get(), admittedAt.get());
        return missing.isEmpty() ? ended(decision) : new Outcome.DaysMissing(missing);
    }

    private Outcome ended(OperatorDecision decision) {
        return restores.end(decision)
                .<Outcome>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.NotNow("somebody else has ended it"));
    }

    /** What the backup does not know happened on these days. */
    private List<LocalDate> missing(Restore restore, Instant admittedAt) {
        List<LocalDate> days =
                day(restore.backupAt()).datesUntil(day(admittedAt).plusDays(1)).toList();
        Set<LocalDate> compared = restores.comparedSince(days);
        return days.stream().filter(day -> !compared.contains(day)).toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KoreanTime.ZONE).toLocalDate();
    }
}
