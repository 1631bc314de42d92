package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.Asked;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.ClientKeyAllowed;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.application.port.inbound.payment.OpenPaymentUseCase;
import dev.appcard.application.port.inbound.payment.OpenedBy;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.UsedKey;
import dev.appcard.domain.payment.Payment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@code /v1/payments}. Every call that succeeds answers 200 and the whole Payment. */
@Path(ClientKeyAllowed.PAYMENTS)
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class PaymentResource {

    private static final int LONGEST = 200;

    private final OpenPaymentUseCase openPayment;
    private final ConfirmPaymentUseCase confirmPayment;
    private final CancelPaymentUseCase cancelPayment;
    private final ShowPaymentQuery payments;
    private final CallingMerchant caller;
    private final RepeatableCall call;
    private final PaymentJson json;

    @Inject
    public PaymentResource(
            OpenPaymentUseCase openPayment,
            ConfirmPaymentUseCase confirmPayment,
            CancelPaymentUseCase cancelPayment,
            ShowPaymentQuery payments,
            CallingMerchant caller,
            RepeatableCall call,
            PaymentJson json) {
        this.openPayment = openPayment;
        this.confirmPayment = confirmPayment;
        this.cancelPayment = cancelPayment;
        this.payments = payments;
        this.caller = caller;
        this.call = call;
        this.json = json;
    }

    @POST
    @ClientKeyAllowed
    public CompletionStage<JsonObject> open(
            @Context HttpHeaders headers, InputStream body, @Context HttpServletRequest request) {
        String address = request.getRemoteAddr();
        UsedKey key = caller.key();
        Merchant merchant = caller.merchant();
        Language language = language(headers);
        return call.answer(headers, body, fields -> {
            OpenPayment command = OpenPaymentRequest.read(fields);
            OpenedBy opening = new OpenedBy(key, address, OpenPaymentRequest.previousWindow(fields));
            return Asked.of(
                    keyed -> openPayment.open(merchant, command, opening, keyed),
                    (CommandResult<Payment> result) -> json.of(ResultValue.of(result, "card."), language));
        });
    }

    @POST
    @Path("confirm")
    public CompletionStage<JsonObject> confirm(@Context HttpHeaders headers, InputStream body) {
        return confirmed(fields -> fields.requiredText("paymentKey", LONGEST), headers, body);
    }

    /** The older address of the same call. */
    @POST
    @Path("{paymentKey}")
    public CompletionStage<JsonObject> confirmByPath(
            @PathParam("paymentKey") String paymentKey, @Context HttpHeaders headers, InputStream body) {
        return confirmed(_ -> paymentKey, headers, body);
    }

    @GET
    @Path("{paymentKey}")
    public JsonObject show(@PathParam("paymentKey") String paymentKey, @Context HttpHeaders headers) {
        return found(payments.byKey(caller.id(), key(paymentKey)), headers);
    }

    @GET
    @Path("orders/{orderId}")
    public JsonObject showOrder(@PathParam("orderId") String orderId, @Context HttpHeaders headers) {
        if (!OrderId.isValid(orderId)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_PAYMENT);
        }
        return found(payments.byOrder(caller.id(), new OrderId(orderId)), headers);
    }

    @POST
    @Path("{paymentKey}/cancel")
    public CompletionStage<JsonObject> cancel(
            @PathParam("paymentKey") String paymentKey, @Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        Language language = language(headers);
        return call.answer(headers, body, fields -> {
            PaymentKey key = key(paymentKey);
            CancelPayment command = CancelPaymentRequest.read(fields);
            return Asked.of(
                    keyed -> cancelPayment.cancel(merchant, key, command, keyed),
                    (PaymentResult<Payment> result) -> json.of(ResultValue.ofCancel(result), language));
        });
    }

    private CompletionStage<JsonObject> confirmed(
            Function<JsonBody, String> paymentKey, HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        Language language = language(headers);
        return call.answer(headers, body, fields -> {
            PaymentKey key = key(paymentKey.apply(fields));
            String orderId = fields.requiredText("orderId", LONGEST);
            long amount = fields.requiredWon("amount");
            return Asked.of(
                    keyed -> confirmPayment.confirm(merchant, key, orderId, amount, keyed),
                    (PaymentResult<Payment> result) -> json.of(ResultValue.of(result), language));
        });
    }

    private JsonObject found(Optional<Payment> payment, HttpHeaders headers) {
        return shown(payment.orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_PAYMENT)), headers);
    }

    private JsonObject shown(Payment payment, HttpHeaders headers) {
        return json.of(payment, language(headers));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** A text that cannot be a key is answered like an unknown key. */
    private static PaymentKey key(String text) {
        if (!PaymentKey.isValid(text)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_PAYMENT);
        }
        return new PaymentKey(text);
    }
}
