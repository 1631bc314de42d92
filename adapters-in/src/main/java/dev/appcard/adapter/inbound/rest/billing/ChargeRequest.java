package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.payment.CustomerFields;
import dev.appcard.adapter.inbound.rest.payment.InstalmentFields;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.domain.money.Money;

/** The body of {@code POST /v1/billing/{billingKey}}. */
final class ChargeRequest {

    private ChargeRequest() {}

    static ChargeCard read(JsonBody body) {
        String customerKey = CustomerFields.requiredKey(body);
        Money amount = OrderFields.amount(body);
        return new ChargeCard(
                customerKey,
                OrderFields.orderId(body),
                OrderFields.orderName(body).orElse(""),
                amount,
                OrderFields.taxFree(body, amount),
                InstalmentFields.of(body),
                CustomerFields.read(body));
    }
}
