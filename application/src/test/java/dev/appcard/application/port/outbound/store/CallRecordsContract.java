package dev.appcard.application.port.outbound.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.idempotency.CallSubject;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CallRecords} keeps to. */
public interface CallRecordsContract {
    Instant AT = Instant.parse("2026-11-21T03:00:00Z");
    CallMarks MARKS = new CallMarks("0a1b2c3d", Map.of("amount", "bWFyaw", "card data", "bWFyazI"));
    CallSubject PAID = new CallSubject.OfPayment(new PaymentKey("pay_000000000000000000c1"));
    Sealed<CallAnswer> FIRST = new Sealed<>(new byte[] {1, 2, 3});
    Sealed<CallAnswer> SECOND = new Sealed<>(new byte[] {4, 5});

    CallRecords records();

    UnitOfWork unitOfWork();

    /** A merchant that has made no call. */
    MerchantId newMerchantId();

    @Test
    default void findShouldGiveBackWhatWasAdded() {
        CallRecord running = record(call(newMerchantId()), AT);

        assertThat(records().find(running.id())).isEmpty();
        assertThat(add(running)).isTrue();

        assertThat(records().find(running.id())).contains(running);
    }

    @Test
    default void addShouldStoreARecordThatIsAnsweredAndAboutNoPayment() {
        CallRecord whole = new CallRecord(call(newMerchantId()), MARKS, Optional.empty(), Optional.of(FIRST), AT);

        add(whole);

        assertThat(records().find(whole.id())).contains(whole);
    }

    @Test
    default void addShouldStoreWhichCancelItIsAbout() {
        CallSubject cancel = new CallSubject.OfCancel(PAID.payment(), PAID.payment() + "-c1");
        CallRecord record = new CallRecord(call(newMerchantId()), MARKS, Optional.of(cancel), Optional.empty(), AT);

        add(record);

        assertThat(records().find(record.id())).contains(record);
    }

    @Test
    default void addShouldRefuseTheSameCallAndLeaveTheFirst() {
        CallRecord first = record(call(newMerchantId()), AT);
        add(first);

        assertThat(add(record(first.id(), AT.plusSeconds(1)))).isFalse();

        assertThat(records().find(first.id())).contains(first);
    }

    @Test
    default void addShouldTakeTheSameKeyOfAnotherScope() {
        CallId call = call(newMerchantId());
        add(record(call, AT));

        assertThat(add(record(new CallId(newMerchantId(), call.live(), call.method(), call.path(), call.key()), AT)))
                .isTrue();
        assertThat(add(record(new CallId(call.merchant(), !call.live(), call.method(), call.path(), call.key()), AT)))
                .isTrue();
        assertThat(add(record(new CallId(call.merchant(), call.live(), "PUT", call.path(), call.key()), AT)))
                .isTrue();
        assertThat(add(record(new CallId(call.merchant(), call.live(), call.method(), "/v1/x", call.key()), AT)))
                .isTrue();
    }

    @Test
    default void addShouldAdmitOneOfManyAtOnce() {
        CallRecord record = record(call(newMerchantId()), AT);

        List<Boolean> added = AtOnce.run(20, _ -> add(record));

        assertThat(added.stream().filter(Boolean::booleanValue)).hasSize(1);
    }

    @Test
    default void answerShouldCompleteARecordOnce() {
        CallRecord running = record(call(newMerchantId()), AT);
        add(running);

        answer(running.id(), FIRST);
        answer(running.id(), SECOND);

        assertThat(records().find(running.id()).flatMap(CallRecord::answer)).contains(FIRST);
    }

    @Test
    default void nothingShouldBeLeftWhenTheUnitOfWorkFails() {
        CallRecord record = record(call(newMerchantId()), AT);

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    records().add(record);
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(records().find(record.id())).isEmpty();
    }

    @Test
    default void addShouldBeRefusedOutsideOfAUnitOfWork() {
        CallRecord record = record(call(newMerchantId()), AT);

        assertThatThrownBy(() -> records().add(record)).isInstanceOf(RuntimeException.class);
        assertThat(records().find(record.id())).isEmpty();
    }

    private boolean add(CallRecord record) {
        return unitOfWork().run(() -> records().add(record), Boolean::booleanValue);
    }

    private void answer(CallId id, Sealed<CallAnswer> answer) {
        unitOfWork().run(() -> {
            records().answer(id, answer);
            return id;
        });
    }

    private static CallRecord record(CallId id, Instant at) {
        return new CallRecord(id, MARKS, Optional.of(PAID), Optional.empty(), at);
    }

    private static CallId call(MerchantId merchant) {
        return new CallId(
                merchant, false, "POST", "/v1/payments/pay_000000000000000000c1/cancel", "k " + UUID.randomUUID());
    }
}
