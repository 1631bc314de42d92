package dev.appcard.application.service.attention;

import dev.appcard.application.port.inbound.attention.AttentionUseCase;
import dev.appcard.application.port.outbound.attention.AttentionItems;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.recovery.ApprovalReference;
import java.util.List;
import java.util.Optional;

/** Looks the item up again for each decision: what was shown may have ended since. */
public final class AttentionService implements AttentionUseCase {

    private final AttentionItems items;

    public AttentionService(AttentionItems items) {
        this.items = items;
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
        return find(id).map(item -> cancel(item, named, decision)).orElse(Decided.NOT_OPEN);
    }

    private Decided accept(AttentionItem item, OperatorDecision decision) {
        return item instanceof OpenDifference difference
                ? doneIf(items.accept(difference, decision))
                : Decided.NOT_POSSIBLE;
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
