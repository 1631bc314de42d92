package dev.appcard.application.scenario;

import dev.appcard.application.port.outbound.SequentialIdentifiers;
import dev.appcard.application.port.outbound.issuer.FakeIssuer;
import dev.appcard.application.port.outbound.issuer.FakeIssuers;
import dev.appcard.application.port.outbound.store.InMemoryMerchants;
import dev.appcard.application.port.outbound.store.InMemoryPayments;
import dev.appcard.application.port.outbound.store.InMemoryPeriodCharges;
import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.ScriptedVan;
import dev.appcard.application.port.outbound.vault.FakeCardVault;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Many subscriptions, three instances over one store and one VAN, and everything that can go wrong, in an order that a
 * seed decides. No time passes but the clock's.
 */
final class SubscriptionSimulation {

    /** Where an instance dies, again and again until each has been had often enough. */
    static final List<String> DEATHS = List.of(
            "before claim",
            "after claim",
            "after OTC",
            "connected",
            "before attempt",
            "after attempt",
            "before send",
            "after send",
            "before outcome",
            "after outcome",
            "before booking",
            "after booking",
            "before net cancel",
            "after net cancel");

    private static final int INSTANCES = 3;
    private static final Duration JUMP = Duration.ofHours(2);

    final MovableClock clock = new MovableClock();
    final InMemoryStore store = new InMemoryStore();
    final ScriptedVan van = new ScriptedVan();
    final InMemoryPayments payments = new InMemoryPayments(store);
    final InMemoryPeriodCharges charges = new InMemoryPeriodCharges(store);
    final List<Subscription> subscriptions = new ArrayList<>();
    final Map<String, Integer> deaths = new TreeMap<>();
    int jumps;
    int lostAcknowledgements;
    long trace;

    private final Random random;
    private final Interleaving interleaving = new Interleaving();
    private final List<SimulatedInstance> instances = new ArrayList<>();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(store);
    private final FakeCardVault vault = new FakeCardVault();
    private final FakeIssuer issuer = new FakeIssuer();
    private final SubscriptionCore.Ports ports;
    private boolean faults;
    private Duration ahead = Duration.ZERO;

    SubscriptionSimulation(long seed, int mandates) {
        random = new Random(seed);
        InMemoryMerchants merchants = new InMemoryMerchants();
        merchants.add(World.SHOP);
        ports = new SubscriptionCore.Ports(
                store,
                new LossyUnitOfWork(),
                merchants,
                new FakeIssuers().offering(World.KB, issuer),
                vault,
                new OutsideTransaction(van, store),
                clock,
                work -> interleaving.begin(this, work),
                new SequentialIdentifiers(),
                new SilentJournal());
        IntStream.range(0, INSTANCES).forEach(_ -> instances.add(newInstance()));
        SimulatedCustomers customers = new SimulatedCustomers(ports, issuer, random);
        IntStream.range(0, mandates).forEach(number -> subscriptions.add(customers.subscribe(number)));
    }

    /** Faults, deaths and jumps for so long; then none, until whatever was due by then has been settled. */
    void run(Duration troubled, Duration quiet) {
        faults = true;
        passUntil(clock.instant().plus(troubled));
        faults = false;
        clock.advance(ahead.negated());
        ahead = Duration.ZERO;
        passUntil(clock.instant().plus(quiet));
        settle();
    }

    private void passUntil(Instant end) {
        while (clock.instant().isBefore(end)) {
            settle();
            Duration pause = Duration.ofMinutes(5 + random.nextInt(faults ? 240 : 60));
            clock.advance(pause);
            if (faults && random.nextInt(10) == 0) {
                jump();
            }
        }
    }

    /** The host's clock jumps two hours, there or back. */
    private void jump() {
        Duration by = ahead.isZero() ? (random.nextBoolean() ? JUMP : JUMP.negated()) : ahead.negated();
        clock.advance(by);
        ahead = ahead.plus(by);
        jumps++;
    }

    /** Everybody sweeps and works, one step here, one step there, until nothing is in work and nothing is due. */
    private void settle() {
        do {
            instances.forEach(SimulatedInstance::sweepPayments);
            instances.forEach(SimulatedInstance::sweepCharges);
            while (interleaving.size() > 0) {
                oneStep();
            }
        } while (isAnythingDue());
    }

    private void oneStep() {
        Interleaving.Strand strand = interleaving.at(random.nextInt(interleaving.size()));
        maybeDisturbTheVan();
        interleaving.step(strand);
        trace = 31 * trace + strand.point().hashCode();
        if (faults && random.nextInt(40) == 0) {
            clock.advance(Duration.ofMillis(random.nextInt(500)));
        }
        if (faults && random.nextInt(2_000) == 0) {
            jump();
        }
        if (faults && shallDie(strand.point())) {
            die(strand);
        }
    }

    private boolean shallDie(String point) {
        int rarest = DEATHS.stream()
                .mapToInt(death -> deaths.getOrDefault(death, 0))
                .min()
                .orElseThrow();
        return DEATHS.contains(point) && deaths.getOrDefault(point, 0) <= rarest + 5 && random.nextInt(8) == 0;
    }

    private void die(Interleaving.Strand strand) {
        deaths.merge(strand.point(), 1, Integer::sum);
        int index = instances.indexOf(strand.owner());
        interleaving.kill(strand.owner());
        instances.set(index, newInstance());
    }

    private void maybeDisturbTheVan() {
        if (!faults || random.nextInt(150) != 0) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> van.onNextApproval(ApprovalFault.UNREACHABLE);
            case 1 -> van.onNextApproval(ApprovalFault.ANSWER_LOST);
            case 2 -> van.onNextApproval(ApprovalFault.REQUEST_LOST);
            case 3 -> van.onNextApproval(ApprovalFault.CONNECTION_LOST);
            case 4 -> van.onNextApproval(ApprovalFault.ANSWER_UNREADABLE);
            default -> van.declineNextApproval(DeclineReason.ISSUER_TIMED_OUT);
        }
    }

    private boolean isAnythingDue() {
        Instant now = clock.instant();
        return !payments.dueAt(now, 1).isEmpty()
                || all().anyMatch(charge ->
                        charge.lookAt().filter(at -> !at.isAfter(now)).isPresent());
    }

    java.util.stream.Stream<PeriodCharge> all() {
        return subscriptions.stream().flatMap(one -> charges.of(one.id(), 0, Integer.MAX_VALUE).stream());
    }

    private SimulatedInstance newInstance() {
        return new SimulatedInstance(interleaving, ports, SubscriptionCore.settings(16));
    }

    /** Now and then it is not learnt that a commit has succeeded. */
    private final class LossyUnitOfWork implements UnitOfWork {

        @Override
        public <T> T run(Supplier<T> work, Predicate<? super T> keeps) {
            if (!subscriptions.isEmpty() && faults && !store.isInTransaction() && random.nextInt(300) == 0) {
                unitOfWork.failNextCommit(CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED);
                lostAcknowledgements++;
            }
            return unitOfWork.run(work, keeps);
        }
    }

    /** The order ids under which the VAN holds money now, each as often as it does. */
    List<String> ordersWithMoney() {
        return van.approvalsSent().stream()
                .map(sent -> sent.orderNumber())
                .filter(number -> van.wonHeld(number) > 0)
                .flatMap(number -> number.payment().stream())
                .map(this::orderOf)
                .toList();
    }

    private String orderOf(PaymentKey key) {
        Optional<Payment> payment = payments.find(key);
        return payment.orElseThrow(() -> new AssertionError("the VAN has money of no payment: " + key))
                .order()
                .orderId()
                .value();
    }
}
