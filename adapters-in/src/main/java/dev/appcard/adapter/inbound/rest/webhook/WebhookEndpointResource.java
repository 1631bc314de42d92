package dev.appcard.adapter.inbound.rest.webhook;

import dev.appcard.adapter.inbound.rest.common.Asked;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase.WithSecret;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookTerms;
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

/** {@code /v1/webhook-endpoints}: registers endpoints, gives them up, and has them tried. */
@Path("/v1/webhook-endpoints")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class WebhookEndpointResource {

    private final WebhookEndpointsUseCase endpoints;
    private final CallingMerchant caller;
    private final RepeatableCall call;

    @Inject
    public WebhookEndpointResource(WebhookEndpointsUseCase endpoints, CallingMerchant caller, RepeatableCall call) {
        this.endpoints = endpoints;
        this.caller = caller;
        this.call = call;
    }

    /** The address is checked before anything is stored: that asks the name service, outside of any transaction. */
    @POST
    public CompletionStage<JsonObject> create(@Context HttpHeaders headers, InputStream body) {
        WebhookOwner owner = owner();
        return call.answer(headers, body, fields -> {
            WebhookTerms terms = CreateEndpointRequest.read(fields, endpoints::faultOf);
            return Asked.once(
                    () -> endpoints.create(owner, terms),
                    (CommandResult<WithSecret> result) -> WebhookJson.of(ResultValue.of(result)));
        });
    }

    /** Answers the endpoint as it was. */
    @DELETE
    @Path("{id}")
    public JsonObject delete(@PathParam("id") String id) {
        return WebhookJson.of(ResultValue.of(endpoints.delete(owner(), WebhookIds.endpoint(id))));
    }

    @POST
    @Path("{id}/test")
    public CompletionStage<JsonObject> test(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        WebhookOwner owner = owner();
        WebhookEndpointId endpoint = WebhookIds.endpoint(id);
        return call.answerWithoutFields(
                headers,
                body,
                Asked.once(
                        () -> endpoints.test(owner, endpoint),
                        (CommandResult<WebhookDelivery> result) -> WebhookJson.of(ResultValue.of(result))));
    }

    @POST
    @Path("{id}/secret")
    public CompletionStage<JsonObject> rotate(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        WebhookOwner owner = owner();
        WebhookEndpointId endpoint = WebhookIds.endpoint(id);
        return call.answerWithoutFields(
                headers,
                body,
                Asked.once(
                        () -> endpoints.rotate(owner, endpoint),
                        (CommandResult<WithSecret> result) -> WebhookJson.of(ResultValue.of(result))));
    }

    @POST
    @Path("{id}/deliveries/{webhookId}/replay")
    public CompletionStage<JsonObject> replay(
            @PathParam("id") String id,
            @PathParam("webhookId") String webhookId,
            @Context HttpHeaders headers,
            InputStream body) {
        WebhookOwner owner = owner();
        WebhookEndpointId endpoint = WebhookIds.endpoint(id);
        WebhookId delivery = WebhookIds.delivery(webhookId);
        return call.answerWithoutFields(
                headers,
                body,
                Asked.once(
                        () -> endpoints.replay(owner, endpoint, delivery),
                        (CommandResult<WebhookDelivery> result) -> WebhookJson.of(ResultValue.of(result))));
    }

    private WebhookOwner owner() {
        return new WebhookOwner(caller.id(), caller.key().live());
    }
}
