package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.adapter.inbound.restore.RestoreAdmission;
import dev.appcard.adapter.inbound.shutdown.Intake;
import dev.appcard.application.port.DatabaseUnavailable;
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
import java.util.List;
import java.util.Set;

/**
 * 503 where nothing new is taken: when the process is ending, and another instance answers; and while a restored database waits
 * to be admitted, what would change something.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public final class IntakeFilter implements Filter {

    private static final int UNAVAILABLE = 503;

    private static final String AT_ANOTHER_INSTANCE = "1";
    private static final String AFTER_ADMISSION = "60";

    /** Calls that only look, on the paths where they do. */
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private static final List<String> NEVER_LOOKING = List.of("/inbound/", "/linq/");

    @Inject
    private Intake intake;

    @Inject
    private RestoreAdmission admission;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        if (!intake.isOpen()) {
            refuse(call, (HttpServletResponse) response, AT_ANOTHER_INSTANCE);
        } else if (isChange(call) && !isAdmitted()) {
            refuse(call, (HttpServletResponse) response, AFTER_ADMISSION);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isChange(HttpServletRequest call) {
        return !LOOKING.contains(call.getMethod()) || NEVER_LOOKING.stream().anyMatch(call.getRequestURI()::startsWith);
    }

    /** Where it cannot be known, the call itself finds the database away, and is answered so. */
    private boolean isAdmitted() {
        try {
            return admission.isGiven();
        } catch (DatabaseUnavailable unknown) {
            return true;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String retryAfter)
            throws IOException {
        ApiError error = ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING, UNAVAILABLE);
        Language language = Language.of(request.getHeader("Accept-Language"));
        byte[] body = ErrorAnswers.body(error, language, TraceId.ofAnswer(response))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(UNAVAILABLE);
        response.setHeader("Retry-After", retryAfter);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(ErrorAnswers.JSON);
        response.getOutputStream().write(body);
    }
}
