package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.CallAppUseCase;
import dev.appcard.application.port.in.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.AppCalled;
import dev.appcard.domain.payment.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class CallAppService implements CallAppUseCase {

    private final Payments payments;
    private final WindowOffers offers;
    private final AppCallLinksMaker links;
    private final PaymentMoves moves;
    private final InstantSource clock;

    @Inject
    public CallAppService(
            Payments payments, WindowOffers offers, AppCallLinksMaker links, PaymentMoves moves, InstantSource clock) {
        this.payments = payments;
        this.offers = offers;
        this.links = links;
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
        Optional<String> wrong = notOffered(payment, command);
        if (wrong.isPresent()) {
            return new NotOffered(wrong.get());
        }
        AppCall call = new AppCall(
                command.issuer(),
                command.way(),
                command.channel(),
                command.instalment(),
                command.buyerAddress(),
                clock.instant());
        Called called = new Called(links.of(payment.order(), call, command.channel()));
        // Moved meanwhile (a second tap, a result): look again. Every round somebody gets on.
        return moves.move(payment, payment.to(new AppCalled(call)))
                ? called
                : call(payment.order().window(), command);
    }

    private Outcome callFromPhone(Payment payment) {
        return payment.state() instanceof AppCalled(AppCall call) && mayBeCalled(payment)
                ? new Called(links.of(payment.order(), call, Channel.MOBILE_WEB))
                : new TooLate(payment.stateName());
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

    private Optional<String> notOffered(Payment payment, CallApp command) {
        Optional<IssuerOffer> offer = offers.of(payment.order()).stream()
                .filter(candidate -> candidate.issuer().code().equals(command.issuer()))
                .findFirst();
        if (offer.isEmpty()) {
            return Optional.of("issuer");
        }
        if (!offer.get().issuer().ways().contains(command.way())) {
            return Optional.of("method");
        }
        if (command.channel() == Channel.WEBVIEW
                && payment.order().returnAddresses().appScheme() == null) {
            return Optional.of("channel");
        }
        return offer.get().instalments().contains(command.instalment()) ? Optional.empty() : Optional.of("installment");
    }
}
