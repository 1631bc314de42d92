package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.SubscriptionChange;
import dev.appcard.application.port.inbound.subscription.SubscriptionView;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Grants what a merchant wishes for one of its subscriptions, or says why not. */
@Singleton
public class SubscriptionCommands {

    private final UnitOfWork unitOfWork;
    private final SubscriptionAggregates books;

    @Inject
    public SubscriptionCommands(UnitOfWork unitOfWork, SubscriptionAggregates books) {
        this.unitOfWork = unitOfWork;
        this.books = books;
    }

    /** What is decided about a wish. */
    sealed interface Decision {}

    record Grant(Change change) implements Decision {}

    record Refuse(SubscriptionChange why) implements Decision {}

    SubscriptionChange decide(
            MerchantId merchant, SubscriptionId id, Function<SubscriptionAggregate, Decision> decision) {
        return unitOfWork.run(() -> books.hold(id)
                .filter(book -> book.subscription().terms().merchantId().equals(merchant))
                .map(book -> carriedOut(book, decision.apply(book)))
                .orElseGet(SubscriptionChange.NotFound::new));
    }

    /** A wish that is granted wherever the table of states lets it. */
    SubscriptionChange move(
            MerchantId merchant,
            SubscriptionId id,
            SubscriptionStatus wished,
            Function<SubscriptionAggregate, Change> change) {
        return decide(
                merchant,
                id,
                book -> book.mayBecome(wished)
                        ? new Grant(change.apply(book))
                        : new Refuse(new SubscriptionChange.NotNow(
                                book.subscription().status())));
    }

    private SubscriptionChange carriedOut(SubscriptionAggregate before, Decision decision) {
        return switch (decision) {
            case Refuse(SubscriptionChange why) -> why;
            case Grant(Change change) -> {
                books.store(before.subscription(), change);
                yield new SubscriptionChange.Done(viewAfter(before, change));
            }
        };
    }

    private static SubscriptionView viewAfter(SubscriptionAggregate before, Change change) {
        Optional<PeriodCharge> open = change.added().stream()
                .filter(SubscriptionCommands::isOpen)
                .findFirst()
                .or(() -> change.moved().or(before::open).filter(SubscriptionCommands::isOpen));
        return new SubscriptionView(change.subscription(), open);
    }

    private static boolean isOpen(PeriodCharge charge) {
        return charge.status().isOpen();
    }
}
