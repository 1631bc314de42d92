package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a call that was refused. */
@Provider
public class ApiFailureMapper implements ExceptionMapper<ApiFailure> {

    private final ErrorAnswers answers;

    public ApiFailureMapper(@Context HttpServletRequest request) {
        answers = new ErrorAnswers(request);
    }

    @Override
    public Response toResponse(ApiFailure failure) {
        return answers.answer(failure.error()).build();
    }
}
