package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.Page;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.subscription.ShowSubscriptionQuery;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionTerms;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks subscriptions and their charges up. Lists are bare arrays, page by page. */
@Path("/v1/subscriptions")
@Produces("application/json;charset=UTF-8")
@MerchantApi
@Dependent
public class ShowSubscriptionResource {

    private final ShowSubscriptionQuery subscriptions;
    private final CallingMerchant caller;

    @Inject
    public ShowSubscriptionResource(ShowSubscriptionQuery subscriptions, CallingMerchant caller) {
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    @GET
    public JsonArray ofCustomer(
            @QueryParam("customerKey") @Nullable String customerKey,
            @QueryParam("startingAfter") @Nullable String startingAfter,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers) {
        if (customerKey == null || customerKey.isBlank()) {
            throw new InvalidField("customerKey", ValidationRule.REQUIRED);
        }
        Optional<SubscriptionId> after = Optional.ofNullable(startingAfter).map(SubscriptionIds::of);
        JsonArrayBuilder array = Json.createArrayBuilder();
        subscriptions
                .ofCustomer(caller.id(), customerKey, after, Page.most(limit))
                .forEach(one -> array.add(SubscriptionJson.of(one, language(headers))));
        return array.build();
    }

    @GET
    @Path("{id}")
    public JsonObject show(@PathParam("id") String id, @Context HttpHeaders headers) {
        return SubscriptionJson.of(found(SubscriptionIds.of(id)), language(headers));
    }

    @GET
    @Path("{id}/charges")
    public JsonArray charges(
            @PathParam("id") String id,
            @QueryParam("startingAfter") @Nullable String startingAfter,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers) {
        SubscriptionId subscription = SubscriptionIds.of(id);
        SubscriptionTerms terms = found(subscription).subscription().terms();
        List<PeriodCharge> charges = subscriptions
                .charges(caller.id(), subscription, Page.number("startingAfter", startingAfter, 0), Page.most(limit))
                .orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_SUBSCRIPTION));
        JsonArrayBuilder array = Json.createArrayBuilder();
        charges.forEach(charge -> array.add(ChargeJson.of(charge, terms, language(headers))));
        return array.build();
    }

    private SubscriptionAggregate found(SubscriptionId id) {
        return subscriptions.byId(caller.id(), id).orElseThrow(() -> ApiFailure.of(ErrorCode.NOT_FOUND_SUBSCRIPTION));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
