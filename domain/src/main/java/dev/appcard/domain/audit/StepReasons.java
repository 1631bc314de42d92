package dev.appcard.domain.audit;

import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.AppCalled;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.payment.PaymentState.AuthenticationFailed;
import dev.appcard.domain.payment.PaymentState.Cancellable;
import dev.appcard.domain.payment.PaymentState.Cancelled;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.payment.PaymentState.Expired;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.payment.PaymentState.Ready;
import java.util.Optional;

/** Why a payment took a step, where the step itself does not say: by a name, never by anybody's words. */
public final class StepReasons {

    private static final String CANCEL_REFUSED = "CANCEL_REFUSED";
    private static final String CANCELLED_ELSEWHERE = "CANCELLED_ELSEWHERE";

    private StepReasons() {}

    /** Of a step that marks the payment for a person, that. */
    public static Optional<String> of(Payment before, Payment after) {
        return Optional.ofNullable(after.needsAttention())
                .filter(why -> why != before.needsAttention())
                .<Enum<?>>map(why -> why)
                .map(Enum::name)
                .or(() -> ofState(before, after));
    }

    private static Optional<String> ofState(Payment before, Payment after) {
        return switch (after.state()) {
            case Declined declined -> Optional.of(declined.decline().reason().name());
            case NetCancelling undoing -> Optional.of(undoing.unknownReason().name());
            case NetCancelled ended -> Optional.of(ended.end().name());
            case AuthenticationFailed failed -> Optional.of(failed.failure().name());
            case Cancelled cancelled ->
                Optional.of(CANCELLED_ELSEWHERE)
                        .filter(_ -> cancelled.cancels().getLast().elsewhere());
            case Cancellable standing ->
                Optional.of(CANCEL_REFUSED)
                        .filter(_ -> before.state() instanceof GivingBack
                                && standing.cancels().size() == before.cancels().size());
            case GivingBack _, Ready _, AppCalled _, Authenticated _, Approving _, Expired _ -> Optional.empty();
        };
    }
}
