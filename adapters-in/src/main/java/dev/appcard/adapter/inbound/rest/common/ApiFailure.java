package dev.appcard.adapter.inbound.rest.common;

/** Ends a merchant's call with an {@link ApiError}. Refusals are normal, so there is no stack trace. */
public class ApiFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    public ApiFailure(ApiError error) {
        super(error.code().name(), null, false, false);
        this.error = error;
    }

    /** With the code's usual status. */
    public static ApiFailure of(ErrorCode code) {
        return new ApiFailure(ApiError.of(code));
    }

    public ApiError error() {
        return error;
    }
}
