package dev.appcard.application.service.subscription;

import dev.appcard.application.port.in.subscription.SubscriptionChange;
import dev.appcard.application.port.in.subscription.SubscriptionView;
import dev.appcard.application.port.out.store.UnitOfWork;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.SubscriptionBook;
import dev.appcard.domain.subscription.SubscriptionId;
import dev.appcard.domain.subscription.SubscriptionStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Grants what a merchant wishes for one of its subscriptions, or says why not. */
@Singleton
public class SubscriptionWishes {

    private final UnitOfWork unitOfWork;
    private final SubscriptionBooks books;

    @Inject
    public SubscriptionWishes(UnitOfWork unitOfWork, SubscriptionBooks books) {
        this.unitOfWork = unitOfWork;
        this.books = books;
    }

    /** What is decided about a wish. */
    sealed interface Decision {}

    record Grant(Change change) implements Decision {}

    record Refuse(SubscriptionChange why) implements Decision {}

    SubscriptionChange decide(MerchantId merchant, SubscriptionId id, Function<SubscriptionBook, Decision> decision) {
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
            Function<SubscriptionBook, Change> change) {
        return decide(
                merchant,
                id,
                book -> book.mayBecome(wished)
                        ? new Grant(change.apply(book))
                        : new Refuse(new SubscriptionChange.NotNow(
                                book.subscription().status())));
    }

    private SubscriptionChange carriedOut(SubscriptionBook before, Decision decision) {
        return switch (decision) {
            case Refuse(SubscriptionChange why) -> why;
            case Grant(Change change) -> {
                books.store(before.subscription(), change);
                yield new SubscriptionChange.Done(viewAfter(before, change));
            }
        };
    }

    private static SubscriptionView viewAfter(SubscriptionBook before, Change change) {
        Optional<PeriodCharge> open = change.added().stream()
                .filter(SubscriptionWishes::isOpen)
                .findFirst()
                .or(() -> change.moved().or(before::open).filter(SubscriptionWishes::isOpen));
        return new SubscriptionView(change.subscription(), open);
    }

    private static boolean isOpen(PeriodCharge charge) {
        return charge.status().isOpen();
    }
}
