package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Answers what Jakarta REST refuses by itself (no such path, method, media type) in the same form as every other error.
 * An exception that brings its own page, or is no error, keeps it.
 */
@Provider
public class HttpFaultMapper implements ExceptionMapper<WebApplicationException> {

    private final ErrorAnswers answers;

    public HttpFaultMapper(@Context HttpServletRequest request) {
        answers = new ErrorAnswers(request);
    }

    @Override
    public Response toResponse(WebApplicationException fault) {
        Response original = fault.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        Response.ResponseBuilder answer = answers.answer(errorOf(original.getStatus()));
        String allowed = original.getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }

    static ApiError errorOf(int status) {
        return switch (status) {
            case 404 -> ApiError.of(ErrorCode.NOT_FOUND);
            case 405 -> refused(status, "method", ValidationRule.HTTP_METHOD);
            case 406 -> refused(status, "Accept", ValidationRule.ACCEPT);
            case 413 -> refused(status, "body", ValidationRule.BODY_TOO_LARGE);
            case 415 -> refused(status, "Content-Type", ValidationRule.CONTENT_TYPE);
            default -> otherErrorOf(status);
        };
    }

    private static ApiError otherErrorOf(int status) {
        return status < 500
                ? ApiError.of(ErrorCode.INVALID_REQUEST, status)
                : ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING, status);
    }

    private static ApiError refused(int status, String field, ValidationRule remedy) {
        return ApiError.of(ErrorCode.INVALID_REQUEST, status, new FieldFault(field, remedy, List.of()));
    }
}
