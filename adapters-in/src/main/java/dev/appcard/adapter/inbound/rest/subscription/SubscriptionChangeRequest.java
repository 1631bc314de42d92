package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase.CancelAt;
import dev.appcard.domain.identifier.BillingKey;
import java.util.Set;

/** The bodies of {@code cancel} and {@code card}. */
final class SubscriptionChangeRequest {

    private static final int LONGEST = 200;

    private SubscriptionChangeRequest() {}

    static CancelAt cancelAt(JsonBody body) {
        body.requireNothingBut(Set.of("at"));
        return switch (body.requiredText("at", LONGEST)) {
            case "NOW" -> CancelAt.NOW;
            case "PERIOD_END" -> CancelAt.PERIOD_END;
            default -> throw new InvalidField("at", ValidationRule.ONE_OF, "NOW, PERIOD_END");
        };
    }

    static BillingKey card(JsonBody body) {
        body.requireNothingBut(Set.of("billingKey"));
        return billingKey(body);
    }

    /** A text that cannot be a key is answered like an unknown key. */
    static BillingKey billingKey(JsonBody body) {
        String text = body.requiredText("billingKey", LONGEST);
        if (!BillingKey.isValid(text)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_BILLING);
        }
        return new BillingKey(text);
    }
}
