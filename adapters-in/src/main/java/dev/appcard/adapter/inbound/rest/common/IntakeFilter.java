package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.adapter.inbound.shutdown.Intake;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Calls that come over an open connection when the process is ending already: 503, and another instance answers them. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public final class IntakeFilter implements Filter {

    private static final int UNAVAILABLE = 503;

    @Inject
    private Intake intake;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (intake.isOpen()) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiError error = ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING, UNAVAILABLE);
        Language language = Language.of(request.getHeader("Accept-Language"));
        byte[] body = ErrorAnswers.body(error, language, TraceId.ofAnswer(response))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(UNAVAILABLE);
        response.setHeader("Retry-After", "1");
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(ErrorAnswers.JSON);
        response.getOutputStream().write(body);
    }
}
