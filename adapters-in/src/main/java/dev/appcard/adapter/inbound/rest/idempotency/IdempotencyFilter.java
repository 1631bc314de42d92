package dev.appcard.adapter.inbound.rest.idempotency;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.KeptAnswer;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.PaymentJson;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Admission;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Incoming;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.payment.Payment;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers a call that was made before under the same {@code Idempotency-Key} as it was answered then: after who calls is
 * known, and before the body is judged. With the client key, which everybody has, a key counts for nothing.
 *
 * <p>Its parts are injected into fields: Liberty makes no provider whose constructor wants beans.
 */
@Provider
@Dependent
@MerchantApi
@Priority(Priorities.AUTHORIZATION)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String KEY = "Idempotency-Key";
    static final String HIT = "Idempotency-Hit";

    private static final String BEGUN = IdempotencyFilter.class.getName();
    private static final int ANOTHER_BODY = 422;

    /** A call that was let in. Kept with the request: its answer may be made on another thread, without its scope. */
    private record Begun(Incoming incoming, KeptAnswer kept) {}

    @Inject
    private IdempotencyUseCase calls;

    @Inject
    private RepeatableCall call;

    @Inject
    private CallingMerchant caller;

    @Inject
    private PaymentJson json;

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(KEY);
        String path = request.getUriInfo().getRequestUri().getPath();
        if (key == null
                || !request.getMethod().equals(HttpMethod.POST)
                || !caller.key().isSecret()
                || path.length() > CallId.LONGEST_PATH) {
            return;
        }
        if (!CallId.isKey(key)) {
            throw new InvalidField(ErrorCode.INVALID_IDEMPOTENCY_KEY, KEY, ValidationRule.IDEMPOTENCY_KEY);
        }
        CallId id = new CallId(caller.id(), caller.key().live(), HttpMethod.POST, path, key);
        try (RequestedFields fields = fieldsOf(request)) {
            Incoming incoming = calls.incoming(id, fields.values());
            Language language = languageOf(request);
            answerTo(incoming.admission(), language)
                    .ifPresentOrElse(request::abortWith, () -> begin(request, incoming, language));
        }
    }

    private void begin(ContainerRequestContext request, Incoming incoming, Language language) {
        KeptAnswer kept = call.begin(incoming.key(), calls, language);
        request.setProperty(BEGUN, new Begun(incoming, kept));
    }

    /**
     * A call that was refused may have been refused because another one with its key was faster: then that one's answer
     * is this one's.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof Begun(Incoming incoming, KeptAnswer kept)
                && response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
                && !kept.hasStatus(response.getStatus())) {
            answerTo(incoming.admission(), languageOf(request)).ifPresent(answer -> put(answer, response));
        }
    }

    private static void put(Response answer, ContainerResponseContext response) {
        response.setStatus(answer.getStatus());
        response.setEntity(answer.getEntity(), new Annotation[0], answer.getMediaType());
        response.getHeaders().putAll(answer.getHeaders());
    }

    /** Empty where the call has not happened. */
    private Optional<Response> answerTo(Admission admission, Language language) {
        return switch (admission) {
            case Admission.Free _ -> Optional.empty();
            case Admission.Answered(CallAnswer answer) -> Optional.of(repeated(answer));
            case Admission.Ended(PaymentResult<Payment> result) ->
                Optional.of(
                        repeated(RepeatableCall.answerOf(language, () -> json.of(ResultValue.of(result), language))));
            case Admission.Running _ ->
                Optional.of(refused(ApiFailure.of(ErrorCode.IDEMPOTENT_REQUEST_PROCESSING), language));
            case Admission.Differs(String field) ->
                Optional.of(refused(
                        new InvalidField(
                                ErrorCode.INVALID_IDEMPOTENCY_KEY, ANOTHER_BODY, field, ValidationRule.AS_AT_FIRST),
                        language));
        };
    }

    private static Response repeated(CallAnswer answer) {
        return responseOf(answer).header(HIT, "true").build();
    }

    private static Response refused(ApiFailure failure, Language language) {
        return responseOf(RepeatableCall.answerOf(language, () -> {
                    throw failure;
                }))
                .build();
    }

    private static Response.ResponseBuilder responseOf(CallAnswer answer) {
        return Response.status(answer.status())
                .type(MediaType.valueOf(answer.contentType()))
                .language(answer.language())
                .entity(answer.body());
    }

    /** What the body asks for; the resource reads it once more. A call that declares no content has no body to read. */
    private RequestedFields fieldsOf(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            return RequestedFields.none();
        }
        byte[] body = JsonBody.bytesToWipe(Objects.requireNonNull(headers), request.getEntityStream());
        request.setEntityStream(new WipingStream(body));
        return body.length == 0 ? RequestedFields.none() : RequestedFields.of(body);
    }

    private static Language languageOf(ContainerRequestContext request) {
        return Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
