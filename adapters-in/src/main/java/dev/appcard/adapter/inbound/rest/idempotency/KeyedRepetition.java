package dev.appcard.adapter.inbound.rest.idempotency;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.KeptAnswer;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.common.RepeatableCall;
import dev.appcard.adapter.inbound.rest.common.RepeatedAnswer;
import dev.appcard.adapter.inbound.rest.common.Repetition;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.PaymentJson;
import dev.appcard.adapter.inbound.rest.payment.ResultValue;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Admission;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase.Incoming;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.payment.Payment;
import jakarta.json.JsonObject;
import java.util.function.Function;

/** Answers a call that was made before under the same key as it was answered then: before the body is judged. */
final class KeyedRepetition implements Repetition {

    private static final int ANOTHER_BODY = 422;
    private static final int SERVER_ERRORS = 500;

    private final CallId id;
    private final Language language;
    private final IdempotencyUseCase calls;
    private final PaymentJson json;
    private final CallsUnderWay underWay;

    KeyedRepetition(CallId id, Language language, IdempotencyUseCase calls, PaymentJson json, CallsUnderWay underWay) {
        this.id = id;
        this.language = language;
        this.calls = calls;
        this.json = json;
        this.underWay = underWay;
    }

    @Override
    public JsonObject answer(byte[] body, Function<KeptAnswer, JsonObject> first) {
        Incoming incoming = incoming(body);
        KeptAnswer kept = new KeptAnswer(incoming.key(), calls, language);
        return underWay.alone(
                id,
                () -> carriedOut(first, incoming, kept),
                () -> ApiFailure.of(ErrorCode.IDEMPOTENT_REQUEST_PROCESSING));
    }

    private JsonObject carriedOut(Function<KeptAnswer, JsonObject> first, Incoming incoming, KeptAnswer kept) {
        try {
            return first.apply(kept);
        } catch (ApiFailure refused) {
            throw fasterThan(refused, incoming, kept);
        }
    }

    private Incoming incoming(byte[] body) {
        try (RequestedFields fields = body.length == 0 ? RequestedFields.none() : RequestedFields.of(body)) {
            Incoming incoming = calls.incoming(id, fields.values());
            requireFirst(incoming.admission());
            return incoming;
        }
    }

    /**
     * A call that was refused may have been refused because another one with its key was faster: then that one's answer
     * is this one's.
     */
    private ApiFailure fasterThan(ApiFailure refused, Incoming incoming, KeptAnswer kept) {
        int status = refused.error().status();
        if (status < SERVER_ERRORS && !kept.hasStatus(status)) {
            requireFirst(incoming.admission());
        }
        return refused;
    }

    private void requireFirst(Admission admission) {
        switch (admission) {
            case Admission.Free _ -> {}
            case Admission.Answered(CallAnswer answer) -> throw new RepeatedAnswer(answer);
            case Admission.Ended(PaymentResult<Payment> result) ->
                throw new RepeatedAnswer(
                        RepeatableCall.answerOf(language, () -> json.of(ResultValue.of(result), language)));
            case Admission.Running _ -> throw ApiFailure.of(ErrorCode.IDEMPOTENT_REQUEST_PROCESSING);
            case Admission.Differs(String field) ->
                throw new InvalidField(
                        ErrorCode.INVALID_IDEMPOTENCY_KEY, ANOTHER_BODY, field, ValidationRule.AS_AT_FIRST);
        }
    }
}
