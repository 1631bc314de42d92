package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase.CancelAt;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase.CreateSubscription;
import dev.appcard.application.port.inbound.subscription.ReportUsageUseCase;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.SubscriptionAggregate;
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
import java.util.function.Supplier;

/** Creates and changes subscriptions. Every call that succeeds answers 200 and the whole subscription. */
@Path("/v1/subscriptions")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class SubscriptionResource {

    private final CreateSubscriptionUseCase createSubscription;
    private final ChangeSubscriptionUseCase change;
    private final ReportUsageUseCase reportUsage;
    private final CallingMerchant caller;
    private final RepeatableCall call;

    @Inject
    public SubscriptionResource(
            CreateSubscriptionUseCase createSubscription,
            ChangeSubscriptionUseCase change,
            ReportUsageUseCase reportUsage,
            CallingMerchant caller,
            RepeatableCall call) {
        this.createSubscription = createSubscription;
        this.change = change;
        this.reportUsage = reportUsage;
        this.caller = caller;
        this.call = call;
    }

    @POST
    public JsonObject create(@Context HttpHeaders headers, InputStream body) {
        CreateSubscription command = CreateSubscriptionRequest.read(JsonBody.read(headers, body));
        return answer(() -> createSubscription.create(caller.merchant(), command), headers);
    }

    @POST
    @Path("{id}/pause")
    public JsonObject pause(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody.requireEmpty(headers, body);
        SubscriptionId subscription = SubscriptionIds.of(id);
        return answer(() -> change.pause(caller.id(), subscription), headers);
    }

    @POST
    @Path("{id}/resume")
    public JsonObject resume(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody.requireEmpty(headers, body);
        SubscriptionId subscription = SubscriptionIds.of(id);
        return answer(() -> change.resume(caller.id(), subscription), headers);
    }

    @POST
    @Path("{id}/cancel")
    public JsonObject cancel(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody request = JsonBody.read(headers, body);
        SubscriptionId subscription = SubscriptionIds.of(id);
        CancelAt at = SubscriptionChangeRequest.cancelAt(request);
        return answer(() -> change.cancel(caller.id(), subscription, at), headers);
    }

    @POST
    @Path("{id}/usage")
    public JsonObject usage(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        UsageRequest request = UsageRequest.read(JsonBody.read(headers, body));
        SubscriptionId subscription = SubscriptionIds.of(id);
        return answer(
                () -> reportUsage.report(caller.merchant(), subscription, request.price(), request.period()), headers);
    }

    @POST
    @Path("{id}/card")
    public JsonObject card(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody request = JsonBody.read(headers, body);
        SubscriptionId subscription = SubscriptionIds.of(id);
        BillingKey card = SubscriptionChangeRequest.card(request);
        return answer(() -> change.changeCard(caller.merchant(), subscription, card), headers);
    }

    private JsonObject answer(Supplier<CommandResult<SubscriptionAggregate>> useCase, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return call.answerOnce(useCase, result -> SubscriptionJson.of(ResultValue.of(result), language));
    }
}
