package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionState;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A subscription as its merchant sees it: every field always there, {@code null} where it is empty. */
final class SubscriptionJson {

    private SubscriptionJson() {}

    static JsonObject of(SubscriptionAggregate view, Language language) {
        JsonFields fields = new JsonFields();
        Subscription subscription = view.subscription();
        addTerms(fields, subscription.terms());
        fields.text("billingKey", subscription.card().value())
                .text("status", subscription.status().name());
        addState(fields, subscription.state(), language);
        fields.time("endsAt", EndOfSubscription.of(view).orElse(null))
                .value("openCharge", view.open().map(open -> ChargeJson.of(open, subscription.terms(), language)));
        return fields.build();
    }

    private static void addTerms(JsonFields fields, SubscriptionTerms terms) {
        Optional<Price> price = terms.pricing().known();
        fields.text("id", terms.id().value())
                .text("mId", terms.merchantId().value())
                .text("customerKey", terms.customerKey())
                .text("orderName", terms.orderName())
                .text("currency", "KRW")
                .flag("usage", price.isEmpty());
        addPrice(fields, price.orElse(null));
        fields.value("cycle", Optional.of(cycle(terms.cycle())))
                .text("startDate", terms.startDate().toString())
                .text("chargeTime", terms.chargeTime().toString())
                .time("createdAt", terms.createdAt());
    }

    static void addPrice(JsonFields fields, @Nullable Price price) {
        if (price == null) {
            fields.empty("amount", "taxFreeAmount");
        } else {
            fields.won("amount", price.amount()).won("taxFreeAmount", price.taxFree());
        }
    }

    private static JsonObject cycle(Cycle cycle) {
        JsonFields fields = new JsonFields();
        return switch (cycle) {
            case Cycle.Monthly(int day) ->
                fields.text("type", "MONTHLY")
                        .number("dayOfMonth", day)
                        .empty("dayOfWeek", "days")
                        .build();
            case Cycle.Weekly(DayOfWeek day) ->
                fields.text("type", "WEEKLY")
                        .text("dayOfWeek", day.name())
                        .empty("dayOfMonth", "days")
                        .build();
            case Cycle.EveryDays(int days) ->
                fields.text("type", "EVERY_DAYS")
                        .number("days", days)
                        .empty("dayOfMonth", "dayOfWeek")
                        .build();
        };
    }

    private static void addState(JsonFields fields, SubscriptionState state, Language language) {
        fields.time("pausedAt", state instanceof SubscriptionState.Paused(Instant since) ? since : null)
                .time("suspendedAt", state instanceof SubscriptionState.Suspended suspended ? suspended.since() : null)
                .value(
                        "suspension",
                        UnpaidReasonJson.of(
                                state instanceof SubscriptionState.Suspended suspended ? suspended.why() : null,
                                language))
                .time("canceledAt", state instanceof SubscriptionState.Ending(Instant since) ? since : null)
                .time("endedAt", state instanceof SubscriptionState.Ended(Instant at) ? at : null);
    }
}
