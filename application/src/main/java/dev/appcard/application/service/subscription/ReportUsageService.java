package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.OfSubscription;
import dev.appcard.application.port.inbound.subscription.ReportUsageUseCase;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.application.service.billing.CardContracts.Chargeable;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.subscription.Change;
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

    private final SubscriptionCommands commands;
    private final CardContracts contracts;
    private final InstantSource clock;

    @Inject
    public ReportUsageService(SubscriptionCommands commands, CardContracts contracts, InstantSource clock) {
        this.commands = commands;
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public CommandResult<SubscriptionAggregate> report(
            Merchant merchant, SubscriptionId id, Optional<Price> price, OptionalInt period) {
        return commands.decide(
                merchant.id(),
                id,
                held -> rejection(held, period)
                        .<CommandResult<Change>>map(CommandResult.Rejected::new)
                        .orElseGet(() -> change(merchant, held, price)));
    }

    private static Optional<Rejection> rejection(SubscriptionAggregate held, OptionalInt period) {
        Subscription subscription = held.subscription();
        if (!(subscription.terms().pricing() instanceof Pricing.ByUsage)) {
            return Optional.of(OfSubscription.NOT_BY_USAGE);
        }
        if (held.open().isEmpty()) {
            return Optional.of(new Rejection.StatusIs(subscription.status()));
        }
        int open = held.open().map(PeriodCharge::number).orElseThrow();
        if (period.isPresent() && period.getAsInt() != open) {
            return Optional.of(new Rejection.OpenPeriodIs(open));
        }
        return held.awaitsUsage() ? Optional.empty() : Optional.of(OfSubscription.USAGE_STANDS);
    }

    private CommandResult<Change> change(Merchant merchant, SubscriptionAggregate held, Optional<Price> price) {
        return price.<CommandResult<Change>>map(won -> overLimit(merchant, held.subscription(), won)
                        .<CommandResult<Change>>map(CommandResult.Rejected::new)
                        .orElseGet(() -> new CommandResult.Done<>(held.used(won))))
                .orElseGet(() -> new CommandResult.Done<>(held.usedNothing(clock.instant())));
    }

    /** What the contract about card data allows, where this is more. A missing card is found when it is charged. */
    private Optional<Rejection> overLimit(Merchant merchant, Subscription subscription, Price price) {
        CommandResult<Chargeable> judged = contracts.judge(
                merchant,
                subscription.card(),
                subscription.terms().customerKey(),
                subscription.terms().pricing(),
                Optional.of(price.amount()));
        return judged instanceof CommandResult.Rejected<Chargeable>(Rejection.AmountOverLimit over)
                ? Optional.of(over)
                : Optional.empty();
    }
}
