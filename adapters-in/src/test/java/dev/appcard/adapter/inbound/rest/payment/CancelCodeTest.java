package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.approval.DeclineReason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancelCodeTest {

    /** Of the codes 0022, 0024 and 0069. */
    private static final Set<DeclineReason> NOT_CANCELABLE = EnumSet.of(
            DeclineReason.CANCEL_NOT_POSSIBLE, DeclineReason.ORIGINAL_NOT_FOUND, DeclineReason.ALREADY_CAPTURED);

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void ofShouldFollowTheTableForEveryReason(DeclineReason reason) {
        assertThat(CancelCode.of(reason))
                .isEqualTo(
                        NOT_CANCELABLE.contains(reason)
                                ? ErrorCode.NOT_CANCELABLE_PAYMENT
                                : ErrorCode.FAILED_REFUND_PROCESS);
    }

    @Test
    void ofShouldShareNoCodeWithApprovals() {
        assertThat(codes(CancelCode::of)).doesNotContainAnyElementsOf(codes(DeclineCode::of));
    }

    private static Set<ErrorCode> codes(Function<DeclineReason, ErrorCode> table) {
        return Arrays.stream(DeclineReason.values()).map(table).collect(Collectors.toSet());
    }
}
