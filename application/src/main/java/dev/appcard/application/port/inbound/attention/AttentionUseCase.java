package dev.appcard.application.port.inbound.attention;

import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.recovery.ApprovalReference;
import java.util.List;
import java.util.Optional;

/** One list of all that no machine may decide, and what an operator may do about it. */
public interface AttentionUseCase {

    /** What came of a decision; unless it is done, nothing was stored. */
    enum Decided {
        DONE,
        /** There is no such item, or it has ended meanwhile. */
        NOT_OPEN,
        /** Not of such an item. */
        NOT_POSSIBLE,
        /** The VAN's number of the approval has to be given. */
        NUMBER_MISSING,
        /** The database was restored, and is not admitted yet. */
        NOT_ADMITTED
    }

    /** The oldest first. */
    List<AttentionItem> open();

    Optional<AttentionItem> find(String id);

    /** It may stand as it is; what is held since a restore stays as the backup has it for good. */
    Decided accept(String id, OperatorDecision decision);

    /**
     * The VAN is told to cancel the approval by its number, until it has.
     *
     * @param named by the operator, who asked the VAN; empty takes the number that is known here
     */
    Decided cancel(String id, Optional<ApprovalReference> named, OperatorDecision decision);

    /** What is held since a restore goes on from where the backup has it: it expires, is net-cancelled, or charged. */
    Decided release(String id, OperatorDecision decision);
}
