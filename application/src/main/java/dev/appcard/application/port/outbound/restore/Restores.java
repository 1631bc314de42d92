package dev.appcard.application.port.outbound.restore;

import dev.appcard.application.port.RestoredDatabase;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.HeldKind;
import dev.appcard.domain.restore.Restore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Restores of the database, and what is held of it. Each change is one commit. */
public interface Restores extends RestoredDatabase {

    /** The one that is not ended. */
    Optional<Restore> open();

    @Override
    default boolean awaitsAdmission() {
        return open().filter(restore -> restore.admittedAt().isEmpty()).isPresent();
    }

    @Override
    default boolean isOpen() {
        return open().isPresent();
    }

    /** How many connections the gateway has to the database. */
    int connectionsOfGateway();

    /** @return false when one is open; nothing is changed then */
    boolean begin(Instant backupAt, OperatorDecision decision);

    /**
     * Holds what is unfinished: none of it becomes due, and the gateway cannot change it.
     *
     * @param now what of subscriptions was to be charged by then is held, too
     * @return how much; empty when none awaits admission
     */
    Optional<Map<HeldKind, Integer>> admit(Instant now, OperatorDecision decision);

    /** Of which of these days the VAN's file was compared after the open restore had begun. */
    Set<LocalDate> comparedSince(List<LocalDate> days);

    /**
     * Lets those payments and registrations go that were only opened or authenticated, and of which no open difference tells.
     *
     * @return how many were let go; empty when none is admitted
     */
    Optional<Map<HeldKind, Integer>> end(OperatorDecision decision);

    /** How much is held now. */
    Map<HeldKind, Integer> held();
}
