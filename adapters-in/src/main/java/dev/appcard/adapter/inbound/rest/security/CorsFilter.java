package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.adapter.inbound.rest.common.TraceId;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets pages of any origin make the calls for which the client key is enough ({@link ClientKeyAllowed}), and no other.
 * A filter of the servlet container, so that refusals of whatever layer can be read by the page as well.
 */
@WebFilter(urlPatterns = "/v1/*", asyncSupported = true)
public final class CorsFilter implements Filter {

    private static final Set<String> PATHS = Set.of("/v1/payments", "/v1/billing/authorizations");
    private static final String METHOD = "POST";
    private static final String ANY_ORIGIN = "*";
    private static final String HEADERS = "authorization, content-type, accept-language, idempotency-key";
    private static final String SECONDS_TO_REMEMBER = "7200";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (isPreflight(call)) {
            allow(answer);
            answer.setHeader("Access-Control-Allow-Methods", METHOD);
            answer.setHeader("Access-Control-Allow-Headers", HEADERS);
            answer.setHeader("Access-Control-Max-Age", SECONDS_TO_REMEMBER);
            answer.setStatus(HttpServletResponse.SC_OK);
            return;
        }
        if (isOffered(call) && call.getMethod().equals(METHOD)) {
            allow(answer);
            answer.setHeader("Access-Control-Expose-Headers", TraceId.HEADER);
        }
        chain.doFilter(request, response);
    }

    private static boolean isPreflight(HttpServletRequest call) {
        return isOffered(call)
                && call.getMethod().equals("OPTIONS")
                && call.getHeader("Access-Control-Request-Method") != null;
    }

    private static boolean isOffered(HttpServletRequest call) {
        return PATHS.contains(
                call.getRequestURI().substring(call.getContextPath().length()));
    }

    private static void allow(HttpServletResponse answer) {
        answer.setHeader("Access-Control-Allow-Origin", ANY_ORIGIN);
    }
}
