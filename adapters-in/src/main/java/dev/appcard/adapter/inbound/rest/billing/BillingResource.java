package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.Asked;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.payment.PaymentJson;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;

/** {@code /v1/billing/{billingKey}}: charges a registered card, without its holder, and gives its billing key up. */
@Path("/v1/billing/{billingKey}")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class BillingResource {

    private final ChargeCardUseCase chargeCard;
    private final BillingKeyUseCase billingKeys;
    private final CallingMerchant caller;
    private final RepeatableCall call;
    private final PaymentJson json;

    @Inject
    public BillingResource(
            ChargeCardUseCase chargeCard,
            BillingKeyUseCase billingKeys,
            CallingMerchant caller,
            RepeatableCall call,
            PaymentJson json) {
        this.chargeCard = chargeCard;
        this.billingKeys = billingKeys;
        this.caller = caller;
        this.call = call;
        this.json = json;
    }

    /** Answers the whole Payment. */
    @POST
    public CompletionStage<JsonObject> charge(
            @PathParam("billingKey") String billingKey, @Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return call.answer(headers, body, fields -> {
            BillingKey key = BillingKeys.of(billingKey);
            ChargeCard command = ChargeRequest.read(fields);
            return Asked.of(
                    keyed -> chargeCard.charge(merchant, key, command, keyed),
                    (PaymentResult<Payment> result) -> json.of(ResultValue.of(result), language));
        });
    }

    /** What is answered is what the webhook says, too. */
    @DELETE
    public JsonObject delete(@PathParam("billingKey") String billingKey) {
        return billingKeys
                .delete(caller.id(), BillingKeys.of(billingKey))
                .map(BillingJson::deleted)
                .orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_BILLING));
    }
}
