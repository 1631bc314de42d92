package dev.appcard.application.port.outbound.restore;

import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.HeldKind;
import dev.appcard.domain.restore.Restore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In memory; it holds nothing. */
public final class FakeRestores implements Restores {

    private static final Instant BEGUN_AT = Instant.parse("2026-11-21T06:00:00Z");

    private final Set<LocalDate> compared = new HashSet<>();
    private Optional<Restore> open = Optional.empty();
    private int connections;

    /** The gateway is running. */
    public void connect(int gateway) {
        connections = gateway;
    }

    public void compare(LocalDate day) {
        compared.add(day);
    }

    @Override
    public Optional<Restore> open() {
        return open;
    }

    @Override
    public int connectionsOfGateway() {
        return connections;
    }

    @Override
    public boolean begin(Instant backupAt, OperatorDecision decision) {
        if (open.isPresent()) {
            return false;
        }
        open = Optional.of(new Restore(backupAt, BEGUN_AT, Optional.empty()));
        return true;
    }

    @Override
    public Optional<Map<HeldKind, Integer>> admit(Instant now, OperatorDecision decision) {
        Optional<Restore> standing = open.filter(restore -> restore.admittedAt().isEmpty());
        standing.ifPresent(
                restore -> open = Optional.of(new Restore(restore.backupAt(), restore.begunAt(), Optional.of(now))));
        return standing.map(_ -> Map.of());
    }

    @Override
    public Set<LocalDate> comparedSince(List<LocalDate> days) {
        Set<LocalDate> these = new HashSet<>(compared);
        these.retainAll(days);
        return these;
    }

    @Override
    public Optional<Map<HeldKind, Integer>> end(OperatorDecision decision) {
        Optional<Restore> admitted = open.filter(restore -> restore.admittedAt().isPresent());
        admitted.ifPresent(_ -> open = Optional.empty());
        return admitted.map(_ -> Map.of());
    }

    @Override
    public Map<HeldKind, Integer> held() {
        return Map.of();
    }
}
