package dev.appcard.adapter.inbound.rest.idempotency;

import dev.appcard.adapter.inbound.rest.common.RepeatedAnswer;
import dev.appcard.domain.idempotency.CallAnswer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a repeated call as it was answered at first, and says so. */
@Provider
public class RepeatedAnswerMapper implements ExceptionMapper<RepeatedAnswer> {

    static final String HIT = "Idempotency-Hit";

    @Override
    public Response toResponse(RepeatedAnswer repeated) {
        CallAnswer answer = repeated.answer();
        return Response.status(answer.status())
                .type(MediaType.valueOf(answer.contentType()))
                .language(answer.language())
                .entity(answer.body())
                .header(HIT, "true")
                .build();
    }
}
