package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.CustomerFields;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase.CreateSubscription;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The body of {@code POST /v1/subscriptions}. */
final class CreateSubscriptionRequest {

    private static final Set<String> FIELDS =
            Set.of("customerKey", "billingKey", "orderName", "amount", "taxFreeAmount", "usage", "cycle", "startDate");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_DATE = 40;

    private CreateSubscriptionRequest() {}

    /** @throws InvalidField for the first field that cannot be taken */
    static CreateSubscription read(JsonBody body) {
        body.requireNothingBut(FIELDS);
        return new CreateSubscription(
                CustomerFields.requiredKey(body),
                SubscriptionChangeRequest.billingKey(body),
                OrderFields.orderName(body).orElseThrow(() -> new InvalidField("orderName", ValidationRule.REQUIRED)),
                pricing(body),
                CycleFields.read(body),
                start(body));
    }

    private static Pricing pricing(JsonBody body) {
        if (!body.flag("usage")) {
            Money amount = OrderFields.amount(body);
            return new Pricing.Fixed(new Price(amount, OrderFields.taxFree(body, amount)));
        }
        for (String ofFixedAmounts : new String[] {"amount", "taxFreeAmount"}) {
            if (body.has(ofFixedAmounts)) {
                throw new InvalidField(ofFixedAmounts, ValidationRule.NOT_TOGETHER_WITH, "usage");
            }
        }
        return new Pricing.ByUsage();
    }

    private static Optional<LocalDate> start(JsonBody body) {
        return body.text("startDate", LONGEST_DATE).map(CreateSubscriptionRequest::date);
    }

    private static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new InvalidField("startDate", ValidationRule.DATE);
        }
        throw new InvalidField("startDate", ValidationRule.DATE);
    }
}
