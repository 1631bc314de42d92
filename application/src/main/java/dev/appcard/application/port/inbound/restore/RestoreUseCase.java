package dev.appcard.application.port.inbound.restore;

import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.HeldKind;
import dev.appcard.domain.restore.Restore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recovery after a restore: begun before the first start, admitted when new payments may come, ended when all is compared. */
public interface RestoreUseCase {

    /** What came of a step; unless it is done, nothing was changed. */
    sealed interface Outcome {

        /** @param counts so much is held, or was let go */
        record Done(Map<HeldKind, Integer> counts) implements Outcome {
            public Done {
                counts = Map.copyOf(counts);
            }
        }

        /** It is not its turn. @param why in words for the operator */
        record NotNow(String why) implements Outcome {}

        /** Their day files have not been compared since the recovery began. */
        record DaysMissing(List<LocalDate> days) implements Outcome {
            public DaysMissing {
                days = List.copyOf(days);
            }
        }
    }

    /** @param backupAt of when the data are; in doubt earlier */
    Outcome begin(Instant backupAt, OperatorDecision decision);

    /** The one that is not ended. */
    Optional<Restore> open();

    /** How much is held now. */
    Map<HeldKind, Integer> held();

    /** New payments are taken from now on; what the backup knew as unfinished is held. */
    Outcome admit(OperatorDecision decision);

    /**
     * All is compared: what the backup knew as opened, and the VAN knows nothing of, is let go; approvals can be cancelled again.
     * What else is held waits for a person.
     */
    Outcome end(OperatorDecision decision);
}
