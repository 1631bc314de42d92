package dev.appcard.adapter.inbound.rest.common;

import java.util.Optional;

/**
 * An error for the merchant: {@code {"code","message","traceId"}}.
 *
 * @param status the HTTP status
 * @param fault the wrong field, where there is one: the message then names it and the remedy
 */
public record ApiError(ErrorCode code, int status, Optional<FieldFault> fault) {

    public static ApiError of(ErrorCode code) {
        return of(code, code.usualStatus());
    }

    public static ApiError of(ErrorCode code, int status) {
        return new ApiError(code, status, Optional.empty());
    }

    public static ApiError of(ErrorCode code, int status, FieldFault fault) {
        return new ApiError(code, status, Optional.of(fault));
    }

    public ApiFailure asFailure() {
        return new ApiFailure(this);
    }
}
