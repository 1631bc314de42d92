package dev.appcard.application.service.authentication;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.service.approval.AuthenticatedApproval;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.session.WindowSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Judges a result in the contract's order, stores what is new, and lets an automatic payment go on. */
@Singleton
public class ReceiveAuthenticationService implements ReceiveAuthenticationUseCase {

    private final IssuerGateways issuers;
    private final UnitOfWork unitOfWork;
    private final WindowSessions sessions;
    private final ResultJudge judge;
    private final Background background;
    private final AuthenticatedApproval approval;
    private final PaymentJournal journal;

    @Inject
    public ReceiveAuthenticationService(
            IssuerGateways issuers,
            UnitOfWork unitOfWork,
            WindowSessions sessions,
            ResultJudge judge,
            Background background,
            AuthenticatedApproval approval,
            PaymentJournal journal) {
        this.issuers = issuers;
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.judge = judge;
        this.background = background;
        this.approval = approval;
        this.journal = journal;
    }

    @Override
    public Receipt receive(IssuerCode issuer, ResultEnvelope envelope) {
        Optional<IssuerGateway> gateway = issuers.find(issuer).filter(offered -> offered.isGenuine(envelope));
        return gateway.map(genuine -> unitOfWork.withReserve(() -> receive(issuer, genuine, envelope)))
                .orElse(Receipt.NOT_GENUINE);
    }

    private Receipt receive(IssuerCode issuer, IssuerGateway gateway, ResultEnvelope envelope) {
        ResultFingerprint fingerprint = new ResultFingerprint(envelope.sign());
        while (true) {
            Optional<WindowSession> found =
                    gateway.transactionOf(envelope.tid()).flatMap(sessions::find);
            if (found.isEmpty()) {
                return Receipt.UNKNOWN_TID;
            }
            WindowSession session = found.get();
            if (session.hasAccepted(fingerprint)) {
                return Receipt.REPEATED;
            }
            switch (judge.judge(session, issuer, gateway, envelope)) {
                case Verdict.Refuse refuse -> {
                    return refused(session, refuse);
                }
                case Verdict.Take(WindowSession next) -> {
                    if (sessions.move(session, next)) {
                        goOn(next);
                        return Receipt.STORED;
                    }
                    // Another caller moved it meanwhile, perhaps by this very result: look again. In each round one
                    // caller succeeds.
                }
            }
        }
    }

    private Receipt refused(WindowSession session, Verdict.Refuse refuse) {
        refuse.notice().ifPresent(notice -> journal.noticed(session.transaction(), notice));
        return refuse.receipt();
    }

    private void goOn(WindowSession session) {
        if (session instanceof WindowSession.OfPayment(var payment)
                && payment.state() instanceof Authenticated
                && !payment.order().awaitsConfirm()) {
            background.run(() -> approval.approveAutomatically(payment.key()));
        }
    }
}
