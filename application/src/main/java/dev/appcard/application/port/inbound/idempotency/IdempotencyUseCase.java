package dev.appcard.application.port.inbound.idempotency;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.payment.Payment;
import java.util.Map;
import java.util.function.Supplier;

/** What becomes of a call with an {@code Idempotency-Key}: carried out once, and answered the same from then on. */
public interface IdempotencyUseCase {

    /**
     * A call as it comes in.
     *
     * @param fields what it asks for, each in a form that is the same for the same meaning; the caller wipes the bytes
     */
    Incoming incoming(CallId id, Map<String, byte[]> fields);

    /** A call and what it asks for, in a form that can be kept. */
    interface Incoming {

        /** As the use case needs it that carries the call out. */
        KeyedCall.Key key();

        /** Whether it is to be carried out. To be asked again when it was refused: another may have done it meanwhile. */
        Admission admission();
    }

    /** What is to be done about a call. */
    sealed interface Admission {

        /** It has not happened yet: it may be carried out. */
        record Free() implements Admission {}

        /** It has been answered: this is the answer. */
        record Answered(CallAnswer answer) implements Admission {}

        /** It is being carried out, or what came of it is not known yet. */
        record Running() implements Admission {}

        /** Its process died before it had an answer; this came of it. */
        record Ended(PaymentResult<Payment> result) implements Admission {}

        /** Another call was made with this key: this field of it was not the same. */
        record Differs(String field) implements Admission {}
    }

    /**
     * Carries out what asks neither VAN nor issuer: record, work and answer are in one commit. Rejected work is not recorded.
     *
     * @return the work's result, or that another call with this key was faster
     */
    <T> CommandResult<T> once(KeyedCall<CommandResult<T>> call, Supplier<CommandResult<T>> work);
}
