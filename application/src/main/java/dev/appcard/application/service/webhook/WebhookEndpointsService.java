package dev.appcard.application.service.webhook;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.WebhookDeliveries;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.port.outbound.webhook.WebhookAddresses;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookSecrets;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookUrlFault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

@Singleton
public class WebhookEndpointsService implements WebhookEndpointsUseCase {

    private final WebhookEndpoints endpoints;
    private final WebhookDeliveries deliveries;
    private final WebhookAddresses addresses;
    private final SecretVault vault;
    private final UnitOfWork unitOfWork;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public WebhookEndpointsService(
            WebhookEndpoints endpoints,
            WebhookDeliveries deliveries,
            WebhookAddresses addresses,
            SecretVault vault,
            UnitOfWork unitOfWork,
            Identifiers identifiers,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.vault = vault;
        this.unitOfWork = unitOfWork;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public Optional<WebhookUrlFault> faultOf(String url) {
        return addresses.faultOf(url);
    }

    @Override
    public CommandResult<WithSecret> create(WebhookOwner owner, WebhookTerms terms) {
        WebhookEndpointId id = identifiers.newWebhookEndpointId();
        WebhookSecret secret = identifiers.newWebhookSecret();
        WebhookEndpoint registered = new WebhookEndpoint(
                id,
                owner,
                terms,
                clock.instant(),
                WebhookSecrets.of(vault.sealWebhookSecret(secret, id)),
                Optional.empty(),
                1);
        return unitOfWork.run(() -> {
            if (endpoints.of(owner).size() >= WebhookEndpoint.MOST_OF_ONE_MERCHANT) {
                return new CommandResult.Rejected<>(Rejection.OfWebhook.TOO_MANY_ENDPOINTS);
            }
            endpoints.add(registered);
            return new CommandResult.Done<>(new WithSecret(registered, secret));
        });
    }

    @Override
    public List<WebhookEndpoint> all(WebhookOwner owner) {
        return endpoints.of(owner);
    }

    @Override
    public Optional<WebhookEndpoint> find(WebhookOwner owner, WebhookEndpointId id) {
        return endpoints.find(id).filter(endpoint -> endpoint.owner().equals(owner));
    }

    @Override
    public CommandResult<WebhookEndpoint> delete(WebhookOwner owner, WebhookEndpointId id) {
        return withFound(
                owner,
                id,
                endpoint -> unitOfWork.run(() -> endpoints.delete(id, clock.instant()))
                        ? new CommandResult.Done<>(endpoint)
                        : notFound());
    }

    /** Where another rotation comes in between, this one is made after it. */
    @Override
    public CommandResult<WithSecret> rotate(WebhookOwner owner, WebhookEndpointId id) {
        WebhookSecret secret = identifiers.newWebhookSecret();
        return withFound(owner, id, current -> {
            WebhookEndpoint next =
                    current.with(current.secrets().rotated(vault.sealWebhookSecret(secret, id), clock.instant()));
            return unitOfWork.run(() -> endpoints.replace(current, next))
                    ? new CommandResult.Done<>(new WithSecret(next, secret))
                    : rotate(owner, id);
        });
    }

    @Override
    public CommandResult<WebhookDelivery> test(WebhookOwner owner, WebhookEndpointId id) {
        return withFound(owner, id, _ -> {
            Instant now = clock.instant();
            WebhookId test = identifiers.newWebhookId();
            WebhookDelivery queued = WebhookDelivery.queued(test, id, WebhookNotice.ofTest(test, now), now);
            unitOfWork.run(() -> {
                deliveries.add(List.of(queued));
                return true;
            });
            return new CommandResult.Done<>(queued);
        });
    }

    @Override
    public Optional<List<WebhookDelivery>> deliveries(
            WebhookOwner owner, WebhookEndpointId id, Optional<WebhookId> after, int most) {
        return find(owner, id).map(_ -> deliveries.of(id, after, most));
    }

    @Override
    public CommandResult<WebhookDelivery> replay(WebhookOwner owner, WebhookEndpointId id, WebhookId delivery) {
        return withFound(
                owner,
                id,
                _ -> deliveries
                        .find(id, delivery)
                        .<CommandResult<WebhookDelivery>>map(found -> new CommandResult.Done<>(replayed(found)))
                        .orElse(new CommandResult.Rejected<>(Rejection.OfWebhook.DELIVERY_NOT_FOUND)));
    }

    /** A second call finds it waiting, and changes nothing. */
    private WebhookDelivery replayed(WebhookDelivery found) {
        return switch (found.state()) {
            case DeliveryState.Waiting _ -> found;
            case DeliveryState.Delivered _, DeliveryState.Dead _ -> {
                WebhookDelivery again = found.replayed(clock.instant());
                unitOfWork.run(() -> deliveries.replay(again));
                yield again;
            }
        };
    }

    private <T> CommandResult<T> withFound(
            WebhookOwner owner, WebhookEndpointId id, Function<WebhookEndpoint, CommandResult<T>> work) {
        return find(owner, id).map(work).orElseGet(WebhookEndpointsService::notFound);
    }

    private static <T> CommandResult<T> notFound() {
        return new CommandResult.Rejected<>(Rejection.OfWebhook.ENDPOINT_NOT_FOUND);
    }
}
