package dev.appcard.application.service.attention;

import dev.appcard.application.port.RestoredDatabase;
import dev.appcard.application.port.inbound.attention.AttentionUseCase;
import dev.appcard.application.port.outbound.attention.AttentionItems;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.HeldSinceRestore;
import dev.appcard.domain.attention.AttentionItem.LateApproval;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.AttentionItem.RepeatedInVain;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.recovery.ApprovalReference;
import java.util.List;
import java.util.Optional;

/** Looks the item up again for each decision: what was shown may have ended since. */
public final class AttentionService implements AttentionUseCase {

    private final AttentionItems items;
    private final RestoredDatabase restored;

    public AttentionService(AttentionItems items, RestoredDatabase restored) {
        this.items = items;
        this.restored = restored;
    }

    @Override
    public List<AttentionItem> open() {
        return items.open();
    }

    @Override
    public Optional<AttentionItem> find(String id) {
        return items.open().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public Decided accept(String id, OperatorDecision decision) {
        return find(id).map(item -> accept(item, decision)).orElse(Decided.NOT_OPEN);
    }

    @Override
    public Decided cancel(String id, Optional<ApprovalReference> named, OperatorDecision decision) {
        // Until then nothing is sent: the VAN's books are to be compared with what the backup knows.
        return restored.awaitsAdmission()
                ? Decided.NOT_ADMITTED
                : find(id).map(item -> cancel(item, named, decision)).orElse(Decided.NOT_OPEN);
    }

    @Override
    public Decided release(String id, OperatorDecision decision) {
        return find(id).map(item -> release(item, decision)).orElse(Decided.NOT_OPEN);
    }

    private Decided accept(AttentionItem item, OperatorDecision decision) {
        return switch (item) {
            case OpenDifference difference -> doneIf(items.accept(difference, decision));
            case HeldSinceRestore held -> doneIf(items.leave(held, decision));
            case RepeatedInVain _, LateApproval _ -> Decided.NOT_POSSIBLE;
        };
    }

    private Decided release(AttentionItem item, OperatorDecision decision) {
        return switch (item) {
            case HeldSinceRestore held -> doneIf(items.release(held, decision));
            case OpenDifference _, RepeatedInVain _, LateApproval _ -> Decided.NOT_POSSIBLE;
        };
    }

    private Decided cancel(AttentionItem item, Optional<ApprovalReference> named, OperatorDecision decision) {
        Optional<PaymentKey> payment = item.mayBeCancelled();
        Optional<ApprovalReference> approval = named.or(item::approval);
        if (payment.isEmpty()) {
            return Decided.NOT_POSSIBLE;
        }
        return approval.map(known -> doneIf(items.cancel(item, payment.get(), known, decision)))
                .orElse(Decided.NUMBER_MISSING);
    }

    private static Decided doneIf(boolean stored) {
        return stored ? Decided.DONE : Decided.NOT_OPEN;
    }
}
