package dev.appcard.adapter.inbound.rest.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call was refused with. */
final class Refusals {

    private Refusals() {}

    /** Status, code and, where one is to blame, the field: {@code 400 INVALID_REQUEST amount}. */
    static String of(ThrowingCallable call) {
        ApiFailure refused = catchThrowableOfType(ApiFailure.class, call);
        assertThat(refused).as("taken").isNotNull();
        ApiError error = refused.error();
        return error.status() + " " + error.code()
                + error.fault().map(fault -> " " + fault.field()).orElse("");
    }
}
