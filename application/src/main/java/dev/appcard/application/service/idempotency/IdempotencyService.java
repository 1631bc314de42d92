package dev.appcard.application.service.idempotency;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.store.CallRecords;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.vault.CallVault;
import dev.appcard.application.port.outbound.vault.CallVault.MarkedCall;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.idempotency.CallSubject;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

@Singleton
public class IdempotencyService implements IdempotencyUseCase {

    private final CallRecords records;
    private final RecordedCalls recorded;
    private final CallVault vault;
    private final Payments payments;
    private final UnitOfWork unitOfWork;

    @Inject
    public IdempotencyService(
            CallRecords records, RecordedCalls recorded, CallVault vault, Payments payments, UnitOfWork unitOfWork) {
        this.records = records;
        this.recorded = recorded;
        this.vault = vault;
        this.payments = payments;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Incoming incoming(CallId id, Map<String, byte[]> fields) {
        MarkedCall marked = vault.mark(id, fields);
        return new Incoming() {
            @Override
            public KeyedCall.Key key() {
                return new KeyedCall.Key(id, marked.current());
            }

            @Override
            public Admission admission() {
                return records.find(id)
                        .map(earlier -> repeated(earlier, marked))
                        .orElseGet(Admission.Free::new);
            }
        };
    }

    private Admission repeated(CallRecord earlier, MarkedCall marked) {
        Optional<String> field = marked.like(earlier.marks()).difference(earlier.marks());
        return field.<Admission>map(Admission.Differs::new)
                .or(() -> answered(earlier))
                .orElseGet(() -> unanswered(earlier));
    }

    private Optional<Admission> answered(CallRecord earlier) {
        return earlier.answer().map(answer -> new Admission.Answered(vault.open(answer, earlier.id())));
    }

    /**
     * The call still runs, or its process died: where the payment stands says what came of it. What has ended meanwhile has
     * got its answer by the same commit, and is looked up once more.
     */
    private Admission unanswered(CallRecord earlier) {
        return switch (earlier.subject().map(this::cameOf).orElseGet(Admission.Running::new)) {
            case Admission.Ended ended ->
                records.find(earlier.id()).flatMap(this::answered).orElse(ended);
            case Admission other -> other;
        };
    }

    private Admission cameOf(CallSubject subject) {
        return payments.find(subject.payment())
                .map(payment -> switch (subject) {
                    case CallSubject.OfPayment _ -> cameOf(payment);
                    case CallSubject.OfCancel(PaymentKey _, String cancel) -> cameOf(payment, cancel);
                })
                .orElseGet(Admission.Running::new);
    }

    /** A cancel whose process died is repeated until it is carried out: a refusal would prove nothing. */
    private static Admission cameOf(Payment payment, String cancel) {
        return payment.state() instanceof PaymentState.Taken taken
                        && taken.cancels().stream()
                                .anyMatch(done ->
                                        done.cancellation().transactionKey().equals(cancel))
                ? new Admission.Ended(new PaymentResult.Approved<>(payment))
                : new Admission.Running();
    }

    private static Admission cameOf(Payment payment) {
        return switch (payment.state()) {
            case PaymentState.Open _, PaymentState.Approving _, PaymentState.NetCancelling _ -> new Admission.Running();
            case PaymentState.Taken _ -> new Admission.Ended(new PaymentResult.Approved<>(payment));
            case PaymentState.Declined declined ->
                new Admission.Ended(new PaymentResult.Declined<>(declined.decline()));
            case PaymentState.NetCancelled _, PaymentState.AuthenticationFailed _, PaymentState.Expired _ ->
                new Admission.Ended(new PaymentResult.Unknown<>());
        };
    }

    @Override
    public <T> CommandResult<T> once(KeyedCall<CommandResult<T>> call, Supplier<CommandResult<T>> work) {
        return call.key()
                .map(key -> unitOfWork.run(() -> recordedWork(key, call, work), CommandResult.Done.class::isInstance))
                .orElseGet(work);
    }

    private <T> CommandResult<T> recordedWork(
            KeyedCall.Key key, KeyedCall<CommandResult<T>> call, Supplier<CommandResult<T>> work) {
        if (!recorded.add(key, Optional.empty(), Optional.empty())) {
            return new CommandResult.Rejected<>(Rejection.OfCall.KEY_TAKEN);
        }
        CommandResult<T> result = work.get();
        if (result instanceof CommandResult.Done<T>) {
            recorded.answer(key.id(), call.answering().apply(result));
        }
        return result;
    }
}
