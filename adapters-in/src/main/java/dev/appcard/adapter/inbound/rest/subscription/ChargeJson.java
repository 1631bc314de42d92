package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.SkipReason;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The charge of a period. Which instance works on it, and for how long, is not shown. */
final class ChargeJson {

    private ChargeJson() {}

    static JsonObject of(PeriodCharge charge, SubscriptionTerms terms, Language language) {
        JsonFields fields = new JsonFields()
                .number("period", charge.number())
                .text("date", terms.date(charge.number()).toString())
                .time("dueAt", charge.dueAt())
                .text("status", statusOf(charge));
        SubscriptionJson.addPrice(fields, charge.price());
        PaymentKey payment = charge.lastPayment();
        return fields.text("skipReason", skipReasonOf(charge.state()))
                .number("tries", charge.counters().tries())
                .text("orderId", charge.lastOrder().map(OrderId::value).orElse(null))
                .text("paymentKey", payment == null ? null : payment.value())
                .time("paidAt", charge.state() instanceof PeriodState.Paid paid ? paid.at() : null)
                .time("nextTryAt", nextTryAt(charge.state()))
                .value(
                        "failure",
                        UnpaidReasonJson.of(
                                charge.state() instanceof PeriodState.Paid ? null : charge.unpaidReason(), language))
                .build();
    }

    private static String statusOf(PeriodCharge charge) {
        return switch (charge.status()) {
            case CLAIMED, ATTEMPTING -> "IN_PROGRESS";
            case CALLED_OFF -> "SKIPPED";
            case AWAITING_USAGE, WAITING, HELD, PAID, FAILED, SKIPPED ->
                charge.status().name();
        };
    }

    private static @Nullable String skipReasonOf(PeriodState state) {
        return switch (state) {
            case PeriodState.Skipped skipped -> skipped.why().name();
            case PeriodState.CalledOff _ -> SkipReason.CANCELLED.name();
            case PeriodState.AwaitingUsage _,
                    PeriodState.Waiting _,
                    PeriodState.Claimed _,
                    PeriodState.Attempting _,
                    PeriodState.Held _,
                    PeriodState.Paid _,
                    PeriodState.Failed _ -> null;
        };
    }

    private static @Nullable Instant nextTryAt(PeriodState state) {
        return state instanceof PeriodState.Waiting(Instant at) ? at : null;
    }
}
