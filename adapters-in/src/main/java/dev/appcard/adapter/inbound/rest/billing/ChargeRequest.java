package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.payment.CustomerFields;
import dev.appcard.adapter.inbound.rest.payment.InstalmentFields;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.domain.payment.Purchase;

/** The body of {@code POST /v1/billing/{billingKey}}. */
final class ChargeRequest {

    private ChargeRequest() {}

    static ChargeCard read(JsonBody body) {
        String customerKey = CustomerFields.requiredKey(body);
        Purchase purchase = OrderFields.purchase(body);
        return new ChargeCard(customerKey, purchase, InstalmentFields.of(body));
    }
}
