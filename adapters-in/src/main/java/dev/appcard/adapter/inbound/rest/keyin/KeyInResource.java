package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.adapter.inbound.rest.common.Asked;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.adapter.inbound.rest.payment.PaymentJson;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.domain.merchant.Merchant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;

/**
 * {@code POST /v1/payments/key-in}: a payment by card data, for merchants whose contract has them. Answers the whole
 * Payment, and {@code billingKey} beside it where one was asked for: null when the VAN gave none.
 */
@Path("/v1/payments/key-in")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class KeyInResource {

    private final KeyInPaymentUseCase keyInPayment;
    private final CallingMerchant caller;
    private final RepeatableCall call;
    private final PaymentJson json;

    @Inject
    public KeyInResource(
            KeyInPaymentUseCase keyInPayment, CallingMerchant caller, RepeatableCall call, PaymentJson json) {
        this.keyInPayment = keyInPayment;
        this.caller = caller;
        this.call = call;
        this.json = json;
    }

    /** The card is wiped before the call is answered. */
    @POST
    public CompletionStage<JsonObject> pay(@Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return call.answerBytes(headers, body, bytes -> {
            CardDataRequest request = CardDataRequest.read(bytes);
            KeyInPayment command = request.read(KeyInRequest::read);
            return Asked.of(
                    keyed -> {
                        try (request) {
                            return keyInPayment.pay(merchant, request.card(), command, keyed);
                        }
                    },
                    (PaymentResult<Paid> result) -> shown(ResultValue.of(result), command, language));
        });
    }

    private JsonObject shown(Paid paid, KeyInPayment command, Language language) {
        JsonFields fields = json.fieldsOf(paid.payment(), language);
        if (command.issueBillingKey()) {
            fields.text(
                    "billingKey", paid.card().map(card -> card.key().value()).orElse(null));
        }
        return fields.build();
    }
}
