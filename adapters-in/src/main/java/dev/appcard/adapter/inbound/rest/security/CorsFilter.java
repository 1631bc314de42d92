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
import java.util.regex.Pattern;

/**
 * Lets pages of any origin make the calls for which the client key is enough ({@link ClientKeyAllowed}), and no other.
 * A filter of the servlet container, so that refusals of whatever layer can be read by the page as well. Not the
 * container's own {@code <cors>}: its paths are prefixes, and would open {@code /v1/payments/confirm} to every page.
 */
@WebFilter(urlPatterns = "/v1/*", asyncSupported = true)
public final class CorsFilter implements Filter {

    private static final String METHOD = "POST";
    private static final String ANY_ORIGIN = "*";
    private static final String HEADERS = "authorization, content-type, accept-language, idempotency-key";

    /** What a page's own scripts add (tracing, for one) is let in, as far as it is a list of names. */
    private static final Pattern HEADER_NAMES =
            Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+(?:\\s*,\\s*[A-Za-z0-9!#$%&'*+.^_`|~-]+)*");

    private static final int LONGEST_LIST = 2000;
    private static final String SECONDS_TO_REMEMBER = "7200";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (isPreflight(call)) {
            allow(answer);
            answer.setHeader("Access-Control-Allow-Methods", METHOD);
            answer.setHeader("Access-Control-Allow-Headers", headersFor(call));
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

    private static String headersFor(HttpServletRequest preflight) {
        String wanted = preflight.getHeader("Access-Control-Request-Headers");
        return wanted != null
                        && wanted.length() <= LONGEST_LIST
                        && HEADER_NAMES.matcher(wanted).matches()
                ? wanted
                : HEADERS;
    }

    private static boolean isPreflight(HttpServletRequest call) {
        return isOffered(call)
                && call.getMethod().equals("OPTIONS")
                && call.getHeader("Access-Control-Request-Method") != null;
    }

    private static boolean isOffered(HttpServletRequest call) {
        return ClientKeyAllowed.PATHS.contains(
                call.getRequestURI().substring(call.getContextPath().length()));
    }

    private static void allow(HttpServletResponse answer) {
        answer.setHeader("Access-Control-Allow-Origin", ANY_ORIGIN);
    }
}
