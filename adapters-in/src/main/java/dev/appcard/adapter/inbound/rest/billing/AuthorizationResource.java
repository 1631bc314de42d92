package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.Asked;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.keyin.CardDataRequest;
import dev.appcard.adapter.inbound.rest.payment.CardPreferenceFields;
import dev.appcard.adapter.inbound.rest.payment.CustomerFields;
import dev.appcard.adapter.inbound.rest.payment.MethodField;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.payment.ReturnAddressFields;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.ClientKeyAllowed;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.IssueBillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.application.port.inbound.billing.RegisterCardDataUseCase;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;

/** {@code /v1/billing/authorizations}: how a card becomes a billing key, by the buyer or by card data. */
@Path(ClientKeyAllowed.REGISTRATIONS)
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class AuthorizationResource {

    private static final int LONGEST_AUTH_KEY = 300;

    private final OpenRegistrationUseCase openRegistration;
    private final IssueBillingKeyUseCase issueBillingKey;
    private final RegisterCardDataUseCase registerCardData;
    private final BillingKeyUseCase billingKeys;
    private final CallingMerchant caller;
    private final RepeatableCall call;
    private final BillingJson json;

    @Inject
    public AuthorizationResource(
            OpenRegistrationUseCase openRegistration,
            IssueBillingKeyUseCase issueBillingKey,
            RegisterCardDataUseCase registerCardData,
            BillingKeyUseCase billingKeys,
            CallingMerchant caller,
            RepeatableCall call,
            BillingJson json) {
        this.openRegistration = openRegistration;
        this.issueBillingKey = issueBillingKey;
        this.registerCardData = registerCardData;
        this.billingKeys = billingKeys;
        this.caller = caller;
        this.call = call;
        this.json = json;
    }

    /** Opens a registration in the window: no amount, no order, no payment. */
    @POST
    @ClientKeyAllowed
    public CompletionStage<JsonObject> open(@Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        return call.answer(headers, body, fields -> {
            MethodField.requireCard(fields);
            String customerKey = CustomerFields.requiredKey(fields);
            Customer customer = CustomerFields.read(fields);
            JsonBody card = fields.object("card");
            ReturnAddresses back = ReturnAddressFields.read(fields, CardPreferenceFields.appScheme(card));
            WindowPreferences preferences = CardPreferenceFields.ofRegistration(card);
            return Asked.once(
                    () -> openRegistration.open(merchant, customerKey, customer, back, preferences),
                    (CommandResult<Registration> result) -> opened(ResultValue.of(result)));
        });
    }

    private JsonObject opened(Registration registration) {
        return json.opened(registration.order().window().token());
    }

    /** Exchanges what the buyer brought back, once. */
    @POST
    @Path("issue")
    public CompletionStage<JsonObject> issue(@Context HttpHeaders headers, InputStream body) {
        MerchantId merchant = caller.id();
        return call.answer(headers, body, fields -> {
            String authKey = fields.requiredText("authKey", LONGEST_AUTH_KEY);
            String customerKey = CustomerFields.requiredKey(fields);
            return Asked.once(
                    () -> issueBillingKey.issue(merchant, authKey, customerKey),
                    (CommandResult<RegisteredCard> result) -> json.of(ResultValue.of(result)));
        });
    }

    /** By card data: 100 won are approved and given back at once. The card is wiped before the call is answered. */
    @POST
    @Path("card")
    public CompletionStage<JsonObject> register(@Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        return call.answerBytes(headers, body, bytes -> {
            CardDataRequest request = CardDataRequest.read(bytes);
            String customerKey = request.read(CustomerFields::requiredKey);
            Customer customer = request.read(CustomerFields::read);
            return Asked.of(
                    keyed -> {
                        try (request) {
                            return registerCardData.register(merchant, request.card(), customerKey, customer, keyed);
                        }
                    },
                    (PaymentResult<RegisteredCard> result) -> json.of(ResultValue.of(result)));
        });
    }

    @POST
    @Path("{billingKey}")
    public CompletionStage<JsonObject> show(
            @PathParam("billingKey") String billingKey, @Context HttpHeaders headers, InputStream body) {
        MerchantId merchant = caller.id();
        return call.answer(headers, body, fields -> {
            RegisteredCard card = billingKeys
                    .byKey(merchant, BillingKeys.of(billingKey))
                    .orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_BILLING));
            if (!card.customerKey().equals(CustomerFields.requiredKey(fields))) {
                throw ApiFailure.of(ErrorCode.NOT_MATCHES_CUSTOMER_KEY);
            }
            return Asked.once(
                    () -> new CommandResult.Done<>(card),
                    (CommandResult<RegisteredCard> result) -> json.of(ResultValue.of(result)));
        });
    }
}
