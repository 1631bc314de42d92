package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.RowOfLaterVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * During an upgrade a call may meet what an instance of a later version has written: 503, and another try soon, which that
 * version may answer.
 */
@Provider
public class RowOfLaterVersionMapper implements ExceptionMapper<RowOfLaterVersion> {

    private static final Logger LOG = LoggerFactory.getLogger(RowOfLaterVersionMapper.class);
    private static final String SECONDS = "1";
    private final ErrorAnswers answers;

    public RowOfLaterVersionMapper(@Context HttpServletRequest request) {
        answers = new ErrorAnswers(request);
    }

    @Override
    public Response toResponse(RowOfLaterVersion later) {
        LOG.warn("a call cannot be answered by this version: {}", later.getMessage());
        return answers.answer(ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING, 503))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
