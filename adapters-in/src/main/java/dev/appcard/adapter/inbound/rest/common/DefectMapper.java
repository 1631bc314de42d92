package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers an unexpected failure: the cause goes into the log under the call's trace id, nothing of it to the caller. */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(DefectMapper.class);

    private final ErrorAnswers answers;

    public DefectMapper(@Context HttpServletRequest request) {
        answers = new ErrorAnswers(request);
    }

    @Override
    public Response toResponse(Throwable defect) {
        LOG.error("a call failed", defect);
        return answers.answer(ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING))
                .build();
    }
}
