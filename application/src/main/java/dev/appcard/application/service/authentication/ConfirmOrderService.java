package dev.appcard.application.service.authentication;

import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.in.relay.ConfirmOrderUseCase;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.service.issuer.TransactionInformations;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultDoor;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.AppCalled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class ConfirmOrderService implements ConfirmOrderUseCase {

    private final IssuerGateways issuers;
    private final Payments payments;
    private final ResultTimes resultTimes;
    private final AwaitedCalls awaited;
    private final TransactionInformations informations;
    private final PaymentMoves moves;
    private final InstantSource clock;

    @Inject
    public ConfirmOrderService(
            IssuerGateways issuers,
            Payments payments,
            ResultTimes resultTimes,
            AwaitedCalls awaited,
            TransactionInformations informations,
            PaymentMoves moves,
            InstantSource clock) {
        this.issuers = issuers;
        this.payments = payments;
        this.resultTimes = resultTimes;
        this.awaited = awaited;
        this.informations = informations;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public Outcome confirm(IssuerCode issuer, OrderConfirmation confirmation) {
        Optional<IssuerGateway> gateway = issuers.find(issuer).filter(offered -> offered.isGenuine(confirmation));
        return gateway.map(genuine -> confirm(issuer, genuine, confirmation))
                .orElseGet(() -> new Refused(Receipt.NOT_GENUINE));
    }

    private Outcome confirm(IssuerCode issuer, IssuerGateway gateway, OrderConfirmation confirmation) {
        Optional<Payment> found = gateway.paymentOf(confirmation.orderNumber()).flatMap(payments::find);
        if (found.isEmpty()) {
            return new Refused(Receipt.UNKNOWN_TID);
        }
        return switch (resultTimes.judge(confirmation.time())) {
            case ResultTimes.Unreadable _ -> new Refused(Receipt.UNREADABLE);
            case ResultTimes.Stale _ -> new Refused(Receipt.STALE);
            case ResultTimes.Fresh _ -> confirm(found.get(), issuer);
        };
    }

    private Outcome confirm(Payment payment, IssuerCode issuer) {
        Optional<AppCall> call = awaited.callOf(payment, issuer, ResultDoor.APP);
        if (call.isEmpty()) {
            return new Refused(Receipt.CONFLICT);
        }
        Instant now = clock.instant();
        if (!call.get().isConfirmed()
                && !moves.move(payment, payment.to(new AppCalled(call.get().confirmed(now))))) {
            // Moved meanwhile: look again. Every round somebody gets on.
            return confirm(payments.find(payment.key()).orElseThrow(), issuer);
        }
        TransactionInformation told =
                informations.of(payment.order(), call.get(), call.get().channel());
        return new Confirmed(told.amount(), told.goods(), told.merchant());
    }
}
