package dev.appcard.adapter.inbound.window.leave;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.payment.FailureCode;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.ReturnAddresses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When the window sends the buyer back, and with what. Only the stored state decides it: the page cannot ask for more.
 */
public sealed interface MerchantRedirect {

    /** The buyer stays: nothing is decided yet, or there is nothing to tell the shop. */
    record Stay() implements MerchantRedirect {}

    /** A payment: on to {@code successUrl}. */
    record Paid(PaymentOrder order) implements MerchantRedirect {}

    /** A registration: on to {@code successUrl} with what the merchant's server exchanges for the billing key. */
    record Registered(RegistrationOrder order, AuthKey authKey) implements MerchantRedirect {}

    /** On to {@code failUrl}; a registration has no order. */
    record Failed(ReturnAddresses addresses, ErrorCode code, Optional<OrderId> order) implements MerchantRedirect {}

    static MerchantRedirect of(WindowView view) {
        return switch (view.session()) {
            case WindowSession.OfPayment(Payment payment) -> of(payment.order(), payment.state());
            case WindowSession.OfRegistration(Registration registration) -> of(registration, view.authKey());
        };
    }

    /**
     * In {@code ON_CONFIRM} the merchant's server takes over once the buyer has authenticated; a confirm that is at work
     * already is the merchant's business, and so the window waits for its end.
     */
    private static MerchantRedirect of(PaymentOrder order, PaymentState state) {
        return switch (state) {
            case PaymentState.Authenticated _ -> order.awaitsConfirm() ? new Paid(order) : new Stay();
            case PaymentState.Taken _ -> new Paid(order);
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _ -> new Stay();
            case PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ ->
                new Failed(
                        order.windowTerms().returnAddresses(),
                        FailureCode.of(state).orElseThrow(),
                        Optional.of(order.orderId()));
        };
    }

    /** Once its billing key is issued the buyer has left before: the authKey is used up. */
    private static MerchantRedirect of(Registration registration, Optional<AuthKey> authKey) {
        return switch (registration.state()) {
            case RegistrationState.Registered _ ->
                authKey.<MerchantRedirect>map(key -> new Registered(registration.order(), key))
                        .orElseGet(Stay::new);
            case RegistrationState.Ready _, RegistrationState.AppCalled _, RegistrationState.Issued _ -> new Stay();
            case RegistrationState.Failed _, RegistrationState.Expired _ ->
                new Failed(
                        registration.order().window().returnAddresses(),
                        FailureCode.of(registration.state()).orElseThrow(),
                        Optional.empty());
        };
    }

    /** @param message of the failure, in the buyer's language */
    default Optional<String> address(Function<ErrorCode, String> message) {
        return switch (this) {
            case Stay _ -> Optional.empty();
            case Paid(PaymentOrder order) ->
                Optional.of(
                        ReturnAddress.with(order.windowTerms().returnAddresses().successUrl(), paid(order)));
            case Registered(RegistrationOrder order, AuthKey authKey) ->
                Optional.of(
                        ReturnAddress.with(order.window().returnAddresses().successUrl(), registered(order, authKey)));
            case Failed failed ->
                Optional.of(
                        ReturnAddress.with(failed.addresses().failUrl(), failed(failed, message.apply(failed.code()))));
        };
    }

    private static Map<String, String> paid(PaymentOrder order) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("paymentType", "NORMAL");
        parameters.put("orderId", order.orderId().value());
        parameters.put("paymentKey", order.key().value());
        parameters.put("amount", Long.toString(order.amount().won()));
        return parameters;
    }

    private static Map<String, String> registered(RegistrationOrder order, AuthKey authKey) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("customerKey", order.customerKey());
        parameters.put("authKey", authKey.reveal());
        return parameters;
    }

    private static Map<String, String> failed(Failed failed, String message) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("code", failed.code().name());
        parameters.put("message", message);
        failed.order().ifPresent(order -> parameters.put("orderId", order.value()));
        return parameters;
    }
}
