package dev.appcard.adapter.inbound.window.status;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.window.status.Windows.KnownWindow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** 404 for an unknown window, 503 when all places are taken; else the window goes on with the request. */
@Provider
@Admitted
@Dependent
public class Admission implements ContainerRequestFilter {

    static final String WINDOW = Admission.class.getName();

    // Injected into the fields: Liberty (RESTEasy) makes no providers whose constructors have parameters.
    @Inject
    private Windows windows;

    @Inject
    private StatusFeed feed;

    @Override
    public void filter(ContainerRequestContext request) {
        KnownWindow window = windows.find(
                        String.valueOf(request.getUriInfo().getPathParameters().getFirst("token")))
                .orElseThrow(Windows::unknown);
        if (feed.isFull()) {
            throw ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING, 503).asFailure();
        }
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            request.abortWith(Response.ok().build());
        } else {
            request.setProperty(WINDOW, window);
        }
    }
}
