package dev.appcard.adapter.inbound.rest.webhook;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.Page;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookOwner;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks endpoints and their deliveries up. Lists are bare arrays. */
@Path("/v1/webhook-endpoints")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class ShowWebhookEndpointResource {

    private final WebhookEndpointsUseCase endpoints;
    private final CallingMerchant caller;

    @Inject
    public ShowWebhookEndpointResource(WebhookEndpointsUseCase endpoints, CallingMerchant caller) {
        this.endpoints = endpoints;
        this.caller = caller;
    }

    @GET
    public JsonArray all() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        endpoints.all(owner()).forEach(endpoint -> array.add(WebhookJson.of(endpoint)));
        return array.build();
    }

    @GET
    @Path("{id}")
    public JsonObject show(@PathParam("id") String id) {
        return endpoints
                .find(owner(), WebhookIds.endpoint(id))
                .map(WebhookJson::of)
                .orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_WEBHOOK_ENDPOINT));
    }

    /** The newest first. */
    @GET
    @Path("{id}/deliveries")
    public JsonArray deliveries(
            @PathParam("id") String id,
            @QueryParam("startingAfter") @Nullable String startingAfter,
            @QueryParam("limit") @Nullable String limit) {
        Optional<WebhookId> after = Optional.ofNullable(startingAfter).map(WebhookIds::delivery);
        List<WebhookDelivery> found = endpoints
                .deliveries(owner(), WebhookIds.endpoint(id), after, Page.most(limit))
                .orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_WEBHOOK_ENDPOINT));
        JsonArrayBuilder array = Json.createArrayBuilder();
        found.forEach(delivery -> array.add(WebhookJson.of(delivery)));
        return array.build();
    }

    private WebhookOwner owner() {
        return new WebhookOwner(caller.id(), caller.key().live());
    }
}
