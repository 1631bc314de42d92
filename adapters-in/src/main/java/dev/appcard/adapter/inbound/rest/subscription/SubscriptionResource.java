package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.Asked;
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
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
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
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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
    public CompletionStage<JsonObject> create(@Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        return answer(headers, body, fields -> {
            CreateSubscription command = CreateSubscriptionRequest.read(fields);
            return () -> createSubscription.create(merchant, command);
        });
    }

    @POST
    @Path("{id}/pause")
    public CompletionStage<JsonObject> pause(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        MerchantId merchant = caller.id();
        SubscriptionId subscription = SubscriptionIds.of(id);
        return answerWithoutFields(headers, body, () -> change.pause(merchant, subscription));
    }

    @POST
    @Path("{id}/resume")
    public CompletionStage<JsonObject> resume(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        MerchantId merchant = caller.id();
        SubscriptionId subscription = SubscriptionIds.of(id);
        return answerWithoutFields(headers, body, () -> change.resume(merchant, subscription));
    }

    @POST
    @Path("{id}/cancel")
    public CompletionStage<JsonObject> cancel(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        MerchantId merchant = caller.id();
        return answer(headers, body, fields -> {
            SubscriptionId subscription = SubscriptionIds.of(id);
            CancelAt at = SubscriptionChangeRequest.cancelAt(fields);
            return () -> change.cancel(merchant, subscription, at);
        });
    }

    @POST
    @Path("{id}/usage")
    public CompletionStage<JsonObject> usage(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        return answer(headers, body, fields -> {
            UsageRequest request = UsageRequest.read(fields);
            SubscriptionId subscription = SubscriptionIds.of(id);
            return () -> reportUsage.report(merchant, subscription, request.price(), request.period());
        });
    }

    @POST
    @Path("{id}/card")
    public CompletionStage<JsonObject> card(
            @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        Merchant merchant = caller.merchant();
        return answer(headers, body, fields -> {
            SubscriptionId subscription = SubscriptionIds.of(id);
            BillingKey card = SubscriptionChangeRequest.card(fields);
            return () -> change.changeCard(merchant, subscription, card);
        });
    }

    private CompletionStage<JsonObject> answer(
            HttpHeaders headers,
            InputStream body,
            Function<JsonBody, Supplier<CommandResult<SubscriptionAggregate>>> reading) {
        Language language = language(headers);
        return call.answer(headers, body, fields -> asked(reading.apply(fields), language));
    }

    private CompletionStage<JsonObject> answerWithoutFields(
            HttpHeaders headers, InputStream body, Supplier<CommandResult<SubscriptionAggregate>> useCase) {
        return call.answerWithoutFields(headers, body, asked(useCase, language(headers)));
    }

    private static Asked asked(Supplier<CommandResult<SubscriptionAggregate>> useCase, Language language) {
        return Asked.once(useCase, result -> SubscriptionJson.of(ResultValue.of(result), language));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
