package dev.appcard.adapter.inbound.window.guard;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.settings.GatewayAddresses;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page could send: a body that is not JSON (a form needs no permission to cross sites), and
 * whatever the browser itself marks as coming from elsewhere. Clients that are no browsers send neither mark.
 */
@Provider
@OwnPageOnly
@Dependent
public class OwnPageFilter implements ContainerRequestFilter {

    // Injected into the field: Liberty (RESTEasy) makes no providers whose constructors have parameters.
    @Inject
    private GatewayAddresses addresses;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isJson(request.getMediaType())) {
            throw new InvalidField(ErrorCode.INVALID_REQUEST, 415, "Content-Type", ValidationRule.CONTENT_TYPE);
        }
        if (isForeign(request.getHeaderString("Sec-Fetch-Site"), request.getHeaderString("Origin"))) {
            throw ApiFailure.of(ErrorCode.FORBIDDEN_REQUEST);
        }
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !type.isWildcardSubtype();
    }

    /** Browsers that do not send {@code Sec-Fetch-Site} send {@code Origin} with every POST. */
    private boolean isForeign(@Nullable String fetchSite, @Nullable String origin) {
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        return origin != null && !origin.equals(ownOrigin());
    }

    private String ownOrigin() {
        URI own = URI.create(addresses.publicUrl());
        return own.getScheme() + "://" + own.getRawAuthority();
    }
}
