package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers what the container refuses by itself (web.xml). Called directly it answers 404. */
@WebServlet("/error-answer")
public final class ContainerErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiError error = errorOf(request);
        Language language = Language.of(request.getHeader("Accept-Language"));
        TraceId traceId = TraceId.ofAnswer(response);
        String body = ErrorAnswers.body(error, language, traceId).toString();
        response.setStatus(error.status());
        response.setContentType(ErrorAnswers.JSON);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(TraceId.HEADER, traceId.value());
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiError errorOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400
                ? HttpFaultMapper.errorOf(status)
                : HttpFaultMapper.errorOf(NOT_FOUND);
    }
}
