package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The charges of subscriptions' periods, one for each subscription and number. Writing and holding need a {@link
 * UnitOfWork}; reading may do without.
 */
public interface PeriodCharges {

    /**
     * Claims what is due, the longest overdue first: each as {@link PeriodCharge#claimed} gives it, stored. Several
     * callers at the same time get different ones and do not wait for each other.
     */
    List<PeriodCharge> claimDue(Instant now, Instant until, int most);

    /** The one that is open, if any: opened and not over. */
    Optional<PeriodCharge> findOpen(SubscriptionId subscription);

    /** The open ones of these subscriptions, in one look. */
    Map<SubscriptionId, PeriodCharge> openOf(Collection<SubscriptionId> subscriptions);

    /**
     * The one that is open, as it is now. It is locked: no other caller changes or claims it before the running unit of
     * work has ended.
     */
    Optional<PeriodCharge> holdOpen(SubscriptionId subscription);

    /** By number; {@code after} leaves out that one and those before it. */
    List<PeriodCharge> of(SubscriptionId subscription, int after, int most);

    /** @throws RuntimeException when there is one of the same number: a defect of the caller */
    void add(List<PeriodCharge> opened);

    /**
     * Puts {@code next} in place of the version before it: one compare-and-set.
     *
     * @return false when another caller was faster; nothing is stored then
     */
    boolean replace(PeriodCharge next);
}
