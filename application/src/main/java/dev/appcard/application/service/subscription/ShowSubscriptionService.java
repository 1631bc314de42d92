package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.ShowSubscriptionQuery;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
public class ShowSubscriptionService implements ShowSubscriptionQuery {

    private final Subscriptions subscriptions;
    private final PeriodCharges charges;

    @Inject
    public ShowSubscriptionService(Subscriptions subscriptions, PeriodCharges charges) {
        this.subscriptions = subscriptions;
        this.charges = charges;
    }

    @Override
    public Optional<SubscriptionAggregate> byId(MerchantId merchant, SubscriptionId id) {
        return own(merchant, id).map(found -> new SubscriptionAggregate(found, charges.findOpen(id)));
    }

    @Override
    public List<SubscriptionAggregate> ofCustomer(
            MerchantId merchant, String customerKey, Optional<SubscriptionId> after, int most) {
        List<Subscription> found = subscriptions.ofCustomer(merchant, customerKey, after, most);
        Map<SubscriptionId, PeriodCharge> open =
                charges.openOf(found.stream().map(Subscription::id).toList());
        return found.stream()
                .map(one -> new SubscriptionAggregate(one, Optional.ofNullable(open.get(one.id()))))
                .toList();
    }

    @Override
    public Optional<List<PeriodCharge>> charges(MerchantId merchant, SubscriptionId id, int after, int most) {
        return own(merchant, id).map(found -> charges.of(id, after, most));
    }

    private Optional<Subscription> own(MerchantId merchant, SubscriptionId id) {
        return subscriptions.find(id).filter(found -> found.terms().merchantId().equals(merchant));
    }
}
