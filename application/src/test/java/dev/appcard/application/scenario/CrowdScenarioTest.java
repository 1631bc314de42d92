package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fifty at once")
class CrowdScenarioTest {

    private static final int CROWD = 50;
    private final World world = new World();

    @Test
    @DisplayName("deliver the same result: all are told it is stored, and it is approved once")
    void sameResult() throws Exception {
        Payment payment = world.open(ApprovalMode.AUTOMATIC, 52_000);
        ResultEnvelope result = world.issuer.approve(world.callApp(payment));

        List<Receipt> receipts = atOnce(() -> world.post(result));
        world.background.runAll();

        assertThat(receipts).containsOnly(Receipt.STORED, Receipt.REPEATED).containsOnlyOnce(Receipt.STORED);
        assertThat(world.van.approvalsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
    }

    @Test
    @DisplayName("confirm: one telegram, one Done, the others are told to wait or that it is done")
    void confirm() throws Exception {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);

        List<PaymentResult<Payment>> outcomes = atOnce(() -> world.confirm(payment));

        assertThat(outcomes)
                .filteredOn(PaymentResult.Approved.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof PaymentResult.Approved))
                .isSubsetOf(
                        new PaymentResult.Rejected<>(Rejection.OfPayment.IN_PROGRESS),
                        new PaymentResult.Rejected<>(Rejection.OfPayment.ALREADY_PROCESSED));
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("cancel: one telegram, and the money is back once")
    void cancel() throws Exception {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);

        List<PaymentResult<Payment>> outcomes = atOnce(() -> world.cancel(payment));

        assertThat(outcomes)
                .filteredOn(PaymentResult.Approved.class::isInstance)
                .hasSize(1);
        assertThat(world.van.cancelsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("open the same order, every field equal: all are answered the one payment")
    void open() throws Exception {
        List<Payment> opened = atOnce(() -> world.open(ApprovalMode.ON_CONFIRM, 1_000));

        assertThat(opened.stream().distinct()).hasSize(1);
        assertThat(world.state(opened.getFirst())).isEqualTo(StateName.READY);
    }

    @Test
    @DisplayName("open the same order for different amounts: one window is left")
    void openOtherwise() throws Exception {
        AtomicInteger won = new AtomicInteger(1_000);
        List<Payment> opened = atOnce(() -> world.open(ApprovalMode.ON_CONFIRM, won.incrementAndGet()));

        assertThat(opened)
                .extracting(world::state)
                .containsOnly(StateName.READY, StateName.EXPIRED)
                .containsOnlyOnce(StateName.READY);
    }

    private static <T> List<T> atOnce(Callable<T> action) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(CROWD);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = IntStream.range(0, CROWD)
                    .mapToObj(_ -> crowd.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            return running.stream().map(CrowdScenarioTest::outcomeOf).toList();
        }
    }

    private static <T> T outcomeOf(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
