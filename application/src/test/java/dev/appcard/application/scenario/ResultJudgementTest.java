package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.secret.Otc;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An issuer's result is judged in the contract's order:")
class ResultJudgementTest {

    private final World world = new World();
    private Payment payment;
    private AppCallLinks call;

    @BeforeEach
    void callApp() {
        payment = world.open(ApprovalMode.ON_CONFIRM, 1_000);
        call = world.callApp(payment);
    }

    @Test
    @DisplayName("a forged one is not genuine, whatever it says")
    void forged() {
        ResultEnvelope genuine = world.issuer.approve(call);
        ResultEnvelope forged = new ResultEnvelope(
                genuine.endpoint(),
                genuine.mid(),
                "nobody",
                genuine.resultCode(),
                "",
                "yesterday",
                genuine.encData(),
                genuine.sign());
        assertThat(world.post(forged)).isEqualTo(Receipt.NOT_GENUINE);
        assertThat(world.receiving.receive(new IssuerCode("NOBODY"), genuine)).isEqualTo(Receipt.NOT_GENUINE);
        assertUntouched();
    }

    @ParameterizedTest(name = "an unknown tid ({0})")
    @ValueSource(strings = {"", "x", "pay_99999999999999999999999999", "../../etc/passwd"})
    void unknownTid(String tid) {
        assertThat(world.post(world.issuer.signed(tid, "0000", "bad time", "bad data")))
                .isEqualTo(Receipt.UNKNOWN_TID);
    }

    @Test
    @DisplayName("the same one again is answered as before, also when it is old and the payment has moved on")
    void repeated() {
        ResultEnvelope result = world.issuer.approve(call);
        world.post(result);
        world.confirm(payment);
        world.clock.advance(Duration.ofDays(1));
        assertThat(world.post(result)).isEqualTo(Receipt.REPEATED);
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @ParameterizedTest(name = "a time {0} s from now: {1}")
    @CsvSource({"-600, STORED", "-601, STALE", "300, STORED", "301, STALE"})
    void time(long seconds, Receipt expected) {
        Instant time = world.clock.instant().plusSeconds(seconds);
        assertThat(world.post(world.issuer.authenticated(payment.key(), 1_000, otc(), "00", time)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a time that is none ({0})")
    @ValueSource(strings = {"", "2026112210000", "20261322100000", "20261122100000 "})
    void malformedTime(String time) {
        assertThat(world.post(world.issuer.signed(payment.key().value(), "0000", time, "x")))
                .isEqualTo(Receipt.UNREADABLE);
        assertUntouched();
    }

    @Test
    @DisplayName("another result for a payment that has one is a conflict, and is noticed")
    void another() {
        world.post(world.issuer.approve(call));
        assertThat(world.post(world.issuer.approve(call))).isEqualTo(Receipt.CONFLICT);
        assertThat(world.post(world.issuer.refuse(call))).isEqualTo(Receipt.CONFLICT);
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATED);
        assertThat(world.journal.noticesOf(payment.key())).contains(Notice.OTHER_RESULT_REFUSED);
    }

    @Test
    @DisplayName("one for a payment whose app was never called is a conflict")
    void neverCalled() {
        Payment ready = world.open(ApprovalMode.ON_CONFIRM, 1_000, "order-ready");
        assertThat(world.post(world.issuer.failed(ready.key(), "1004", world.clock.instant())))
                .isEqualTo(Receipt.CONFLICT);
    }

    @Test
    @DisplayName("one from an issuer that the buyer has not called, or has left, is a conflict")
    void otherIssuer() {
        assertThat(world.receiving.receive(World.NH, world.issuer.approve(call)))
                .isEqualTo(Receipt.CONFLICT);
        assertUntouched();
    }

    @Test
    @DisplayName("one that comes when time has run out, though no sweep has said so yet, is a conflict")
    void overdue() {
        world.clock.advance(Duration.ofMinutes(30));
        Instant now = world.clock.instant();
        assertThat(world.post(world.issuer.authenticated(payment.key(), 1_000, otc(), "00", now)))
                .isEqualTo(Receipt.CONFLICT);
        assertUntouched();
    }

    @Test
    @DisplayName("success after a failure, and failure after success, change nothing")
    void firstWins() {
        world.post(world.issuer.refuse(call));
        assertThat(world.post(world.issuer.approve(call))).isEqualTo(Receipt.CONFLICT);
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATION_FAILED);
    }

    @Test
    @DisplayName("another amount or tid inside than outside is not genuine, and is noticed")
    void mismatch() {
        Instant now = world.clock.instant();
        assertThat(world.post(world.issuer.authenticated(payment.key(), 999, otc(), "00", now)))
                .isEqualTo(Receipt.NOT_GENUINE);
        assertThat(world.post(world.issuer.sealed(payment.key(), new OpenedResult.Differs<>(), now)))
                .isEqualTo(Receipt.NOT_GENUINE);
        assertThat(world.journal.noticesOf(payment.key())).containsOnly(Notice.RESULT_MISMATCH);
        assertUntouched();
    }

    @Test
    @DisplayName("other months than the buyer chose, or nothing that can be decrypted, is unreadable")
    void unreadable() {
        Instant now = world.clock.instant();
        assertThat(world.post(world.issuer.authenticated(payment.key(), 1_000, otc(), "03", now)))
                .isEqualTo(Receipt.UNREADABLE);
        assertThat(world.post(world.issuer.sealed(payment.key(), new OpenedResult.Unreadable<>(), now)))
                .isEqualTo(Receipt.UNREADABLE);
        assertUntouched();
    }

    @Test
    @DisplayName("the issuer may leave out the months, where its contract has none")
    void withoutInstalment() {
        assertThat(world.post(world.issuer.sealed(
                        payment.key(), new OpenedResult.Readable<>(1_000, otc(), "카드", null), world.clock.instant())))
                .isEqualTo(Receipt.STORED);
    }

    private Otc otc() {
        return world.issuer.newOtc();
    }

    private void assertUntouched() {
        assertThat(world.now(payment).stateName()).isEqualTo(StateName.APP_CALLED);
        assertThat(world.now(payment).acceptedResult()).isNull();
    }
}
