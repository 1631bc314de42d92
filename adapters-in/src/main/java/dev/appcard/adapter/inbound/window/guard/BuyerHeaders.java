package dev.appcard.adapter.inbound.window.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Nothing is cached, framed, loaded from elsewhere or sent to the next page: the window's address alone opens the
 * window (docs/reliability.md A17; PCI DSS 6.4.3). A page that frames, or is framed, says so by its own {@link
 * PagePolicy}.
 */
@Provider
@BuyerFacing
public class BuyerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(PagePolicy.CSP)) {
            headers.putSingle(PagePolicy.CSP, PagePolicy.ALONE.header());
            headers.putSingle(PagePolicy.FRAME_OPTIONS, PagePolicy.ALONE.frameOptions());
        }
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("Vary", "Accept-Language, User-Agent");
    }
}
