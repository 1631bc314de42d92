package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.UnavailableAnswers;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.security.CallingMerchant;
import dev.appcard.adapter.inbound.rest.security.MerchantApi;
import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Errors on demand: a call with a test key that names a code in {@code TossPayments-Test-Code} is answered with it before
 * anything is read, done or stored, its {@code Idempotency-Key} too. With a live key the header is not looked at.
 *
 * <p>Its parts are injected into fields: Liberty makes no provider whose constructor wants beans.
 */
@Provider
@Dependent
@MerchantApi
@Priority(Priorities.AUTHORIZATION - 1)
public class TestCodeFilter implements ContainerRequestFilter {

    static final String HEADER = "TossPayments-Test-Code";

    @Inject
    private CallingMerchant caller;

    @Context
    private @Nullable HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        String code = request.getHeaderString(HEADER);
        if (code == null || caller.key().live()) {
            return;
        }
        String call =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getPath();
        TestCodes.of(call).ifPresent(codes -> answer(request, codes, code.strip()));
    }

    private void answer(ContainerRequestContext request, TestCodes codes, String code) {
        ApiError error =
                codes.named(code).orElseThrow(() -> new InvalidField(HEADER, ValidationRule.ONE_OF, codes.names()));
        if (error.code() == ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING) {
            request.abortWith(
                    UnavailableAnswers.json(Objects.requireNonNull(servletRequest), DatabaseUnavailable.Cause.BUSY));
        } else {
            throw error.asFailure();
        }
    }
}
