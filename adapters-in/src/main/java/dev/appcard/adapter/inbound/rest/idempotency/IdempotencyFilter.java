package dev.appcard.adapter.inbound.rest.idempotency;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.PaymentJson;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.domain.idempotency.CallId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Finds out whether a call has an {@code Idempotency-Key}, after who calls is known. What follows from it is decided when the
 * body is there, by {@link KeyedRepetition}. With the client key, which everybody has, a key counts for nothing.
 *
 * <p>Its parts are injected into fields: Liberty makes no provider whose constructor wants beans.
 */
@Provider
@Dependent
@MerchantApi
@Priority(Priorities.AUTHORIZATION)
public class IdempotencyFilter implements ContainerRequestFilter {

    static final String KEY = "Idempotency-Key";

    @Inject
    private IdempotencyUseCase calls;

    @Inject
    private RepeatableCall call;

    @Inject
    private CallingMerchant caller;

    @Inject
    private PaymentJson json;

    @Inject
    private CallsUnderWay underWay;

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
        if (!CallId.isKey(key) || isGivenTwice(request)) {
            throw new InvalidField(ErrorCode.INVALID_IDEMPOTENCY_KEY, KEY, ValidationRule.IDEMPOTENCY_KEY);
        }
        CallId id = new CallId(caller.id(), caller.key().live(), HttpMethod.POST, path, key);
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        call.repeatedAs(new KeyedRepetition(id, language, calls, json, underWay));
    }

    /** Joined by a comma they would be a key as well. */
    private static boolean isGivenTwice(ContainerRequestContext request) {
        return request.getHeaders().getOrDefault(KEY, List.of()).size() > 1;
    }
}
