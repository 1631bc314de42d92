package dev.appcard.application.service.relay;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.relay.ConfirmOrderUseCase;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.service.authentication.AuthenticationRequestFactory;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class ConfirmOrderService implements ConfirmOrderUseCase {

    private final IssuerGateways issuers;
    private final UnitOfWork unitOfWork;
    private final WindowSessions sessions;
    private final PaymentTimeLimits limits;
    private final AuthenticationRequestFactory requests;
    private final InstantSource clock;

    @Inject
    public ConfirmOrderService(
            IssuerGateways issuers,
            UnitOfWork unitOfWork,
            WindowSessions sessions,
            PaymentTimeLimits limits,
            AuthenticationRequestFactory requests,
            InstantSource clock) {
        this.issuers = issuers;
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.limits = limits;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Outcome confirm(IssuerCode issuer, OrderConfirmation confirmation) {
        Optional<IssuerGateway> gateway = issuers.find(issuer).filter(offered -> offered.isGenuine(confirmation));
        return gateway.map(genuine -> unitOfWork.withReserve(() -> confirm(issuer, genuine, confirmation)))
                .orElseGet(() -> new Refused(Receipt.NOT_GENUINE));
    }

    private Outcome confirm(IssuerCode issuer, IssuerGateway gateway, OrderConfirmation confirmation) {
        Optional<WindowSession> found =
                gateway.transactionOf(confirmation.orderNumber()).flatMap(sessions::find);
        if (found.isEmpty()) {
            return new Refused(Receipt.UNKNOWN_TID);
        }
        Optional<Instant> time = KoreanTime.parseFourteenDigits(confirmation.time());
        if (time.isEmpty()) {
            return new Refused(Receipt.UNREADABLE);
        }
        return limits.isStale(time.get(), clock.instant()) ? new Refused(Receipt.STALE) : confirm(found.get(), issuer);
    }

    private Outcome confirm(WindowSession session, IssuerCode issuer) {
        Optional<AppCall> call = session.awaitedCall(issuer, ResultEndpoint.APP, clock.instant());
        if (call.isEmpty()) {
            return new Refused(Receipt.CONFLICT);
        }
        Instant now = clock.instant();
        if (!call.get().isConfirmed()
                && !sessions.move(session, session.called(call.get().confirmed(now)))) {
            // Moved meanwhile: look again. In each round at least one caller succeeds.
            return confirm(sessions.find(session.transaction()).orElseThrow(), issuer);
        }
        AuthenticationRequest told = requests.of(session, call.get(), call.get().channel());
        return new Confirmed(told.amount(), told.goods(), told.merchant());
    }
}
