package dev.appcard.application.scenario;

import dev.appcard.application.port.outbound.issuer.FakeIssuers;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.recovery.NetCancelOutcome;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One running instance of the gateway: every call that it makes is a point where it may stand still, or die. */
final class SimulatedInstance {

    /** What its current piece of work did last, by which its next commit is named. */
    private final ThreadLocal<String> last = ThreadLocal.withInitial(() -> "begun");

    private final Interleaving interleaving;
    private final SubscriptionCore core;

    SimulatedInstance(Interleaving interleaving, SubscriptionCore.Ports shared, SubscriptionSettings settings) {
        this.interleaving = interleaving;
        this.core = new SubscriptionCore(
                new SubscriptionCore.Ports(
                        shared.store(),
                        new Transactions(shared.unitOfWork()),
                        shared.merchants(),
                        issuers(shared),
                        shared.cardVault(),
                        new Van(shared.van()),
                        shared.clock(),
                        work -> interleaving.begin(this, work),
                        shared.identifiers(),
                        shared.journal()),
                settings);
    }

    void sweepCharges() {
        interleaving.begin(this, () -> {
            last.set("charge sweep");
            core.charging.chargeDue();
        });
    }

    void sweepPayments() {
        interleaving.begin(this, core.settling::recoverDue);
    }

    SubscriptionCore core() {
        return core;
    }

    private void reached(String point) {
        last.set(point);
        Interleaving.point(point);
    }

    private FakeIssuers issuers(SubscriptionCore.Ports shared) {
        FakeIssuers wrapped = new FakeIssuers();
        for (IssuerCode code : shared.issuers().offered()) {
            IssuerGateway real = shared.issuers().find(code).orElseThrow();
            wrapped.offering(code, IssuerInBetween.after(real, () -> reached("after OTC")));
        }
        return wrapped;
    }

    /** Nothing stands still inside of a commit: it is there, or it is not. */
    private final class Transactions implements UnitOfWork {

        private final UnitOfWork real;

        Transactions(UnitOfWork real) {
            this.real = real;
        }

        @Override
        public <T> T run(Supplier<T> work, Predicate<? super T> keeps) {
            String name = nameAfter(last.get());
            Interleaving.point("before " + name);
            T result = real.run(work, keeps);
            reached("after " + name);
            return result;
        }

        private String nameAfter(String before) {
            return switch (before) {
                case "charge sweep" -> "claim";
                case "connected" -> "attempt";
                case "after send" -> "outcome";
                case "after net cancel" -> "undone";
                // The periods of what was approved or declined are booked with the outcome.
                case "unreachable", "after outcome", "after undone" -> "booking";
                default -> "commit";
            };
        }
    }

    private final class Van implements VanGateway {

        private final VanGateway real;

        Van(VanGateway real) {
            this.real = real;
        }

        @Override
        public VanLine<ApprovalOutcome> openApproval(ApprovalOrder order) {
            VanLine<ApprovalOutcome> line = real.openApproval(order);
            reached(line instanceof VanLine.Open<ApprovalOutcome> ? "connected" : "unreachable");
            return line instanceof VanLine.Open<ApprovalOutcome> open ? new Line(open) : line;
        }

        @Override
        public VanLine<CancelOutcome> openCancel(CancelOrder order) {
            throw new AssertionError("nothing is cancelled here");
        }

        @Override
        public NetCancelOutcome netCancel(NetCancelOrder order) {
            Interleaving.point("before net cancel");
            NetCancelOutcome outcome = real.netCancel(order);
            reached("after net cancel");
            return outcome;
        }
    }

    private final class Line implements VanLine.Open<ApprovalOutcome> {

        private final VanLine.Open<ApprovalOutcome> real;

        Line(VanLine.Open<ApprovalOutcome> real) {
            this.real = real;
        }

        @Override
        public ApprovalOutcome send() {
            Interleaving.point("before send");
            ApprovalOutcome outcome = real.send();
            reached("after send");
            return outcome;
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
