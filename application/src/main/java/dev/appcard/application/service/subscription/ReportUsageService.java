package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.ReportUsageUseCase;
import dev.appcard.application.port.inbound.subscription.SubscriptionChange;
import dev.appcard.application.service.subscription.SubscriptionCommands.Decision;
import dev.appcard.application.service.subscription.SubscriptionCommands.Grant;
import dev.appcard.application.service.subscription.SubscriptionCommands.Refuse;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

@Singleton
public class ReportUsageService implements ReportUsageUseCase {

    private final SubscriptionCommands wishes;
    private final SubscriptionCards cards;
    private final InstantSource clock;

    @Inject
    public ReportUsageService(SubscriptionCommands wishes, SubscriptionCards cards, InstantSource clock) {
        this.wishes = wishes;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public SubscriptionChange report(Merchant merchant, SubscriptionId id, Optional<Price> price, OptionalInt period) {
        return wishes.decide(merchant.id(), id, book -> decision(merchant, book, price, period));
    }

    private Decision decision(
            Merchant merchant, SubscriptionAggregate book, Optional<Price> price, OptionalInt period) {
        Subscription subscription = book.subscription();
        if (!(subscription.terms().pricing() instanceof Pricing.ByUsage)) {
            return new Refuse(new SubscriptionChange.NotByUsage());
        }
        if (book.open().isEmpty()) {
            return new Refuse(new SubscriptionChange.NotNow(subscription.status()));
        }
        int open = book.open().map(PeriodCharge::number).orElseThrow();
        if (period.isPresent() && period.getAsInt() != open) {
            return new Refuse(new SubscriptionChange.AnotherPeriod(open));
        }
        return book.awaitsUsage() ? granted(merchant, book, price) : new Refuse(new SubscriptionChange.UsageStands());
    }

    private Decision granted(Merchant merchant, SubscriptionAggregate book, Optional<Price> price) {
        return price.<Decision>map(won -> mostAmount(merchant, book.subscription(), won)
                        .<Decision>map(most -> new Refuse(new SubscriptionChange.AmountOverLimit(most)))
                        .orElseGet(() -> new Grant(book.used(won))))
                .orElseGet(() -> new Grant(book.usedNothing(clock.instant())));
    }

    /** What the contract about card data allows, where this is more. A card that is gone is the charge's affair. */
    private Optional<Money> mostAmount(Merchant merchant, Subscription subscription, Price price) {
        SubscriptionCards.Verdict verdict = cards.judge(
                merchant,
                subscription.card(),
                subscription.terms().customerKey(),
                subscription.terms().pricing(),
                Optional.of(price.amount()));
        return verdict instanceof SubscriptionCards.AmountOverLimit(Money most) ? Optional.of(most) : Optional.empty();
    }
}
