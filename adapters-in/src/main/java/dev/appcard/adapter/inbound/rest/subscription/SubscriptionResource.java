package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.ReportUsageUseCase;
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

    @Inject
    public SubscriptionResource(
            CreateSubscriptionUseCase createSubscription,
            ChangeSubscriptionUseCase change,
            ReportUsageUseCase reportUsage,
            CallingMerchant caller) {
        this.createSubscription = createSubscription;
        this.change = change;
        this.reportUsage = reportUsage;
        this.caller = caller;
    }

    @POST
    public JsonObject create(@Context HttpHeaders headers, InputStream body) {
        JsonBody request = JsonBody.read(headers, body);
        return shown(createSubscription.create(caller.merchant(), CreateSubscriptionRequest.read(request)), headers);
    }

    @POST
    @Path("{id}/pause")
    public JsonObject pause(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody.requireEmpty(headers, body);
        return shown(change.pause(caller.id(), SubscriptionIds.of(id)), headers);
    }

    @POST
    @Path("{id}/resume")
    public JsonObject resume(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody.requireEmpty(headers, body);
        return shown(change.resume(caller.id(), SubscriptionIds.of(id)), headers);
    }

    @POST
    @Path("{id}/cancel")
    public JsonObject cancel(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody request = JsonBody.read(headers, body);
        return shown(
                change.cancel(caller.id(), SubscriptionIds.of(id), SubscriptionChangeRequest.cancelAt(request)),
                headers);
    }

    @POST
    @Path("{id}/usage")
    public JsonObject usage(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        UsageRequest request = UsageRequest.read(JsonBody.read(headers, body));
        return shown(
                reportUsage.report(caller.merchant(), SubscriptionIds.of(id), request.price(), request.period()),
                headers);
    }

    @POST
    @Path("{id}/card")
    public JsonObject card(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        JsonBody request = JsonBody.read(headers, body);
        return shown(
                change.changeCard(caller.merchant(), SubscriptionIds.of(id), SubscriptionChangeRequest.card(request)),
                headers);
    }

    private static JsonObject shown(CommandResult<SubscriptionAggregate> result, HttpHeaders headers) {
        return SubscriptionJson.of(
                ResultValue.of(result), Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
