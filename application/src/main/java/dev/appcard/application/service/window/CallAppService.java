package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.CallAppUseCase;
import dev.appcard.application.port.out.issuer.Preparation;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.payment.InstalmentPlan;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.AppCalled;
import dev.appcard.domain.payment.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class CallAppService implements CallAppUseCase {

    private final Payments payments;
    private final WindowChoices choices;
    private final CallPreparer calls;
    private final PaymentMoves moves;
    private final InstantSource clock;

    @Inject
    public CallAppService(
            Payments payments, WindowChoices choices, CallPreparer calls, PaymentMoves moves, InstantSource clock) {
        this.payments = payments;
        this.choices = choices;
        this.calls = calls;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public Outcome call(WindowToken window, CallApp command) {
        return payments.findByWindow(window)
                .map(payment -> call(payment, command))
                .orElseGet(WindowUnknown::new);
    }

    @Override
    public Outcome callFromPhone(WindowToken window) {
        return payments.findByWindow(window).map(this::callFromPhone).orElseGet(WindowUnknown::new);
    }

    private Outcome call(Payment payment, CallApp command) {
        if (!mayBeCalled(payment)) {
            return new TooLate(payment.stateName());
        }
        return switch (choices.choose(payment.order(), command)) {
            case WindowChoices.Wrong(NotOffered refusal) -> refusal;
            case WindowChoices.Chosen(InstalmentPlan plan) -> call(payment, callOf(command, plan), command.channel());
        };
    }

    private AppCall callOf(CallApp command, InstalmentPlan plan) {
        return new AppCall(
                command.issuer(),
                command.way(),
                command.channel(),
                plan,
                command.buyerAddress(),
                clock.instant(),
                null,
                null);
    }

    private Outcome callFromPhone(Payment payment) {
        return payment.state() instanceof AppCalled(AppCall call)
                        && !call.way().isFramedOn(call.channel())
                        && mayBeCalled(payment)
                ? call(payment, call, Channel.MOBILE_WEB)
                : new TooLate(payment.stateName());
    }

    /** The issuer may have to be asked over the network, so that the payment is moved afterwards only. */
    private Outcome call(Payment payment, AppCall call, Channel channel) {
        return switch (calls.prepare(payment.order(), call, channel)) {
            case CallPreparer.Failed(Preparation.Cause cause) ->
                new IssuerUnavailable(cause == Preparation.Cause.TIMED_OUT);
            case CallPreparer.Links ready -> stored(payment, ready, channel);
        };
    }

    private Outcome stored(Payment payment, CallPreparer.Links ready, Channel channel) {
        Called called = new Called(ready.call().way(), ready.links());
        if (isStored(payment, ready.call()) || moves.move(payment, payment.to(new AppCalled(ready.call())))) {
            return called;
        }
        // Moved meanwhile (a second tap, a result): look again. Every round somebody gets on.
        Payment now = payments.find(payment.key()).orElseThrow();
        return mayBeCalled(now) ? call(now, ready.call(), channel) : new TooLate(now.stateName());
    }

    /** A call that the phone repeats changes nothing, unless something was agreed on anew. */
    private static boolean isStored(Payment payment, AppCall call) {
        return payment.state() instanceof AppCalled(AppCall stored) && stored.equals(call);
    }

    private boolean mayBeCalled(Payment payment) {
        return switch (payment.state()) {
            case PaymentState.Ready _, AppCalled _ -> !payment.isOverdue(clock.instant());
            case PaymentState.Authenticated _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _,
                    PaymentState.Approved _,
                    PaymentState.Cancelling _,
                    PaymentState.Cancelled _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> false;
        };
    }
}
