package dev.appcard.adapter.inbound.rest.common;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers are private: not cached, not sniffed, not told to the next site. A resource may set other values. */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity() && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            String wanted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.of(wanted).tag());
        }
        HEADERS.forEach((name, value) -> {
            if (!response.getHeaders().containsKey(name)) {
                response.getHeaders().putSingle(name, value);
            }
        });
    }
}
