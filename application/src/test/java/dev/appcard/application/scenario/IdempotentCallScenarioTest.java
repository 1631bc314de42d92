package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.store.AtOnce;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.secret.KeyInCard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call with an Idempotency-Key")
class IdempotentCallScenarioTest {

    private final World world = new World();
    private final KeyedServer server = new KeyedServer(world);

    @Test
    @DisplayName("is carried out once and answered the same from then on")
    void repeated() {
        String first = pay("key-1", 9_900, "order-0001");

        assertThat(first).startsWith("Approved");
        assertThat(pay("key-1", 9_900, "order-0001")).isEqualTo("again " + first);
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("is refused where a field is another than at first")
    void differs() {
        pay("key-1", 9_900, "order-0001");

        assertThat(pay("key-1", 9_901, "order-0001")).isEqualTo("422 amount");
        assertThat(pay("key-1", 9_900, "order-0002")).isEqualTo("422 orderId");
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("that was rejected, or found no VAN, is free")
    void free() {
        assertThat(pay("key-1", 500_001, "order-0001")).startsWith("Rejected");
        world.van.onNextApproval(ApprovalFault.UNREACHABLE);
        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("NotSent");

        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("Approved");
    }

    @Test
    @DisplayName("that was declined, or whose outcome is unknown, is answered so again")
    void notPaid() {
        world.van.declineNextApproval(DeclineReason.OVER_LIMIT);
        String declined = pay("key-1", 9_900, "order-0001");
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        String unknown = pay("key-2", 9_900, "order-0002");

        assertThat(declined).startsWith("Declined");
        assertThat(pay("key-1", 9_900, "order-0001")).isEqualTo("again " + declined);
        assertThat(unknown).startsWith("Unknown");
        assertThat(pay("key-2", 9_900, "order-0002")).isEqualTo("again " + unknown);
        assertThat(world.van.approvalsSent()).hasSize(2);
    }

    @Test
    @DisplayName("whose process dies before its first commit never happened, and is carried out anew")
    void diedBefore() {
        world.unitOfWork.failNextCommit(CommitFault.NOT_COMMITTED);
        assertThatThrownBy(() -> pay("key-1", 9_900, "order-0001")).isInstanceOf(IllegalStateException.class);

        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("Approved");
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("whose process dies between attempt and outcome runs until the payment is undone, then says so")
    void diedBetween() {
        world.van.beforeApprovalAnswer(() -> world.unitOfWork.failNextCommit(CommitFault.NOT_COMMITTED));
        assertThatThrownBy(() -> pay("key-1", 9_900, "order-0001")).isInstanceOf(IllegalStateException.class);
        world.van.beforeApprovalAnswer(() -> {});

        assertThat(pay("key-1", 9_900, "order-0001")).isEqualTo(KeyedServer.RUNNING);
        assertThat(pay("key-1", 9_901, "order-0001")).isEqualTo("422 amount");
        world.pass(World.ANSWER_WITHIN.plusSeconds(1));

        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("ended Unknown");
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("whose outcome was committed, but not acknowledged, has its answer")
    void acknowledgementLost() {
        world.van.beforeApprovalAnswer(
                () -> world.unitOfWork.failNextCommit(CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED));
        assertThatThrownBy(() -> pay("key-1", 9_900, "order-0001")).isInstanceOf(IllegalStateException.class);

        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("again Approved");
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
    }

    @Test
    @DisplayName("cancels once; a cancel of unknown outcome says so again, and so does a refused one")
    void cancelled() {
        Payment payment = approved();
        String done = cancel("key-1", payment);
        world.van.onNextCancel(CancelFault.REFUSED);
        Payment refused = approved();
        String no = cancel("key-2", refused);
        world.van.onNextCancel(CancelFault.ANSWER_LOST);
        Payment lost = approved();
        String unknown = cancel("key-3", lost);

        assertThat(done).startsWith("Approved");
        assertThat(cancel("key-1", payment)).isEqualTo("again " + done);
        assertThat(no).startsWith("Declined");
        assertThat(cancel("key-2", refused)).isEqualTo("again " + no);
        assertThat(unknown).startsWith("Unknown");
        assertThat(cancel("key-3", lost)).isEqualTo("again " + unknown);
        assertThat(world.van.cancelsSent()).hasSize(3);
    }

    @Test
    @DisplayName("that cancels, and whose process dies in between, runs until the cancel is carried out, then says so")
    void diedCancelling() {
        Payment payment = approved();
        world.afterNextMove(() -> world.unitOfWork.failNextCommit(CommitFault.NOT_COMMITTED));
        assertThatThrownBy(() -> cancel("key-1", payment)).isInstanceOf(IllegalStateException.class);

        assertThat(cancel("key-1", payment)).isEqualTo(KeyedServer.RUNNING);
        world.pass(Duration.ofMinutes(2));

        assertThat(cancel("key-1", payment)).startsWith("ended Approved");
        assertThat(world.van.wonHeld()).isZero();
    }

    private Payment approved() {
        String order = "order-c" + world.van.approvalsSent().size();
        assertThat(pay("key " + order, 9_900, order)).startsWith("Approved");
        return world.payments.findByOrder(World.SHOP.id(), new OrderId(order)).orElseThrow();
    }

    private String cancel(String key, Payment payment) {
        return server.call(
                key,
                Map.of(),
                (KeyedCall<PaymentResult<Payment>> call) ->
                        world.cancelling.cancel(World.SHOP, payment.key(), World.wholeCancel(), call));
    }

    @Test
    @DisplayName("that opens a payment gets the same payment, also when the first answer was lost")
    void opened() {
        world.unitOfWork.failNextCommit(CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED);
        assertThatThrownBy(() -> open("key-1")).isInstanceOf(IllegalStateException.class);
        Payment payment = world.payments
                .findByOrder(World.SHOP.id(), new OrderId("order-0001"))
                .orElseThrow();

        assertThat(open("key-1"))
                .startsWith("again Done")
                .contains(payment.key().value());
        assertThat(world.now(payment).stateName()).isEqualTo(StateName.READY);
    }

    @Test
    @DisplayName("without VAN is one commit: work and answer are both there, or neither")
    void once() {
        world.unitOfWork.failNextCommit(CommitFault.NOT_COMMITTED);
        assertThatThrownBy(() -> work("key-1", "order-0001")).isInstanceOf(IllegalStateException.class);
        assertThat(world.payments.findByOrder(World.SHOP.id(), new OrderId("order-0001")))
                .isEmpty();

        world.unitOfWork.failNextCommit(CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED);
        assertThatThrownBy(() -> work("key-1", "order-0001")).isInstanceOf(IllegalStateException.class);
        assertThat(work("key-1", "order-0001")).startsWith("again Done");
    }

    @Test
    @DisplayName("without VAN that is rejected leaves nothing of its work, and its key free")
    void onceRejected() {
        assertThat(server.call(
                        "key-1",
                        Map.of(),
                        (KeyedCall<CommandResult<Payment>> call) -> world.idempotency.once(call, () -> {
                            world.open(ApprovalMode.ON_CONFIRM, 1_000);
                            return new CommandResult.Rejected<>(Rejection.OfCard.NOT_FOUND);
                        })))
                .startsWith("Rejected");

        assertThat(world.payments.findByOrder(World.SHOP.id(), new OrderId("order-0001")))
                .isEmpty();
        assertThat(work("key-1", "order-0001")).startsWith("Done");
    }

    @Test
    @DisplayName("from fifty threads at once, for each of a thousand keys, is a thousand payments")
    void crowd() {
        int keys = 1_000;
        int threads = 50;

        List<List<String>> answers = AtOnce.run(
                threads,
                _ -> IntStream.range(0, keys)
                        .mapToObj(key -> pay("key-" + key, 9_900, "order-%06d".formatted(key)))
                        .toList());

        assertThat(world.van.approvalsSent()).hasSize(keys);
        assertThat(world.van.wonHeld()).isEqualTo(9_900L * keys);
        List<String> told = answers.stream()
                .flatMap(List::stream)
                .map(answer -> answer.split("\\[", 2)[0])
                .toList();
        assertThat(told.stream().distinct()).isSubsetOf("Approved", "again Approved", KeyedServer.RUNNING);
        assertThat(told.stream().filter("Approved"::equals)).hasSize(keys);
    }

    @Test
    @DisplayName("is forgotten after its time, in pieces; the order's payment still stops a second one")
    void forgotten() {
        pay("key-1", 9_900, "order-0001");
        world.clock.advance(Duration.ofDays(15));
        OldDataRemoval.run(world);
        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("again");

        world.clock.advance(Duration.ofSeconds(1));
        OldDataRemoval.run(world);

        assertThat(pay("key-1", 9_900, "order-0001")).startsWith("Rejected");
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    private String pay(String key, long won, String orderId) {
        try (KeyInCard card = Billing.keyed("3012")) {
            Customer customer = new Customer(Billing.CUSTOMER, null, null, null);
            Purchase purchase = new Purchase(new OrderId(orderId), "", Money.won(won), Money.ZERO, customer);
            KeyInPayment command = new KeyInPayment(purchase, InstalmentPlan.AT_ONCE, false);
            return server.call(
                    key,
                    Map.of("amount", Long.toString(won), "orderId", orderId),
                    (KeyedCall<PaymentResult<Paid>> call) -> world.keyingIn.pay(KeyedServer.SHOP, card, command, call));
        }
    }

    private String open(String key) {
        return server.call(
                key,
                Map.of(),
                (KeyedCall<CommandResult<Payment>> call) -> world.opening.open(
                        World.SHOP,
                        World.order(ApprovalMode.ON_CONFIRM, 1_000, "order-0001", null),
                        Core.BY_SERVER,
                        call));
    }

    private String work(String key, String orderId) {
        return server.call(
                key,
                Map.of(),
                (KeyedCall<CommandResult<Payment>> call) -> world.idempotency.once(
                        call, () -> new CommandResult.Done<>(world.open(ApprovalMode.ON_CONFIRM, 1_000, orderId))));
    }
}
