package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.application.port.CurrentCall;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.ActorKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by its API key which merchant calls, before anything of the body is read. The key comes in the
 * {@code Authorization} header or not at all: addresses end up in logs.
 *
 * <p>Its parts are injected into fields: Liberty makes no provider whose constructor wants beans.
 */
@Provider
@Dependent
@MerchantApi
@Priority(Priorities.AUTHENTICATION)
public class MerchantKeyFilter implements ContainerRequestFilter {

    @Inject
    private KeyCheck keys;

    @Inject
    private CallingMerchant caller;

    @Inject
    private CurrentCall call;

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean clientKeySuffices =
                Objects.requireNonNull(resource).getResourceMethod().isAnnotationPresent(ClientKeyAllowed.class);
        IdentifiedCaller identified =
                keys.identify(request.getHeaderString(HttpHeaders.AUTHORIZATION), clientKeySuffices);
        caller.become(identified);
        call.actsAs(new Actor(ActorKind.MERCHANT, identified.key().hash().shortName()));
    }
}
