package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.CustomerFields;
import dev.appcard.adapter.inbound.rest.payment.InstalmentFields;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.payment.Purchase;

/** The body of {@code POST /v1/payments/key-in}, but for the card. */
final class KeyInRequest {

    private static final String ISSUE_KEY = "issueBillingKey";

    private KeyInRequest() {}

    static KeyInPayment read(JsonBody body) {
        Purchase purchase = OrderFields.purchase(body);
        return new KeyInPayment(purchase, plan(body), issuesKey(body));
    }

    private static InstalmentPlan plan(JsonBody body) {
        Instalment instalment = InstalmentFields.of(body);
        boolean free = body.flag("useFreeInstallmentPlan") && !instalment.isAtOnce();
        return new InstalmentPlan(instalment, free ? InterestPayer.MERCHANT : InterestPayer.BUYER);
    }

    private static boolean issuesKey(JsonBody body) {
        boolean issues = body.flag(ISSUE_KEY);
        if (issues && CustomerFields.customerKey(body).isEmpty()) {
            throw new InvalidField("customerKey", ValidationRule.REQUIRED_WITH, ISSUE_KEY + "=true");
        }
        if (issues) {
            CustomerFields.requiredKey(body);
        }
        return issues;
    }
}
