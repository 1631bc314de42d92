package dev.appcard.application.service.authentication;

import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.out.PaymentJournal;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.port.out.time.Background;
import dev.appcard.application.service.approval.AutomaticApprovalService;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Judges a result in the contract's order, stores what is new, and lets an automatic payment go on. */
@Singleton
public class ReceiveAuthenticationService implements ReceiveAuthenticationUseCase {

    private final IssuerGateways issuers;
    private final Payments payments;
    private final ResultJudge judge;
    private final PaymentMoves moves;
    private final Background background;
    private final AutomaticApprovalService approvals;
    private final PaymentJournal journal;

    @Inject
    public ReceiveAuthenticationService(
            IssuerGateways issuers,
            Payments payments,
            ResultJudge judge,
            PaymentMoves moves,
            Background background,
            AutomaticApprovalService approvals,
            PaymentJournal journal) {
        this.issuers = issuers;
        this.payments = payments;
        this.judge = judge;
        this.moves = moves;
        this.background = background;
        this.approvals = approvals;
        this.journal = journal;
    }

    @Override
    public Receipt receive(IssuerCode issuer, ResultEnvelope envelope) {
        Optional<IssuerGateway> gateway = issuers.find(issuer).filter(offered -> offered.isGenuine(envelope));
        return gateway.map(genuine -> receive(issuer, genuine, envelope)).orElse(Receipt.NOT_GENUINE);
    }

    private Receipt receive(IssuerCode issuer, IssuerGateway gateway, ResultEnvelope envelope) {
        ResultFingerprint fingerprint = new ResultFingerprint(envelope.sign());
        while (true) {
            Optional<Payment> found = gateway.paymentOf(envelope.tid()).flatMap(payments::find);
            if (found.isEmpty()) {
                return Receipt.UNKNOWN_TID;
            }
            Payment payment = found.get();
            if (payment.hasAccepted(fingerprint)) {
                return Receipt.REPEATED;
            }
            switch (judge.judge(payment, issuer, gateway, envelope)) {
                case Verdict.Refuse refuse -> {
                    return refused(payment, refuse);
                }
                case Verdict.Take take -> {
                    Payment next = payment.to(take.state(), fingerprint);
                    if (moves.move(payment, next)) {
                        goOn(next);
                        return Receipt.STORED;
                    }
                    // Somebody moved it meanwhile, perhaps by this very result: look again. Every round somebody gets
                    // on.
                }
            }
        }
    }

    private Receipt refused(Payment payment, Verdict.Refuse refuse) {
        refuse.notice().ifPresent(notice -> journal.noticed(payment.key(), notice));
        return refuse.receipt();
    }

    private void goOn(Payment payment) {
        if (payment.state() instanceof Authenticated && payment.order().mode() == ApprovalMode.AUTOMATIC) {
            background.run(() -> approvals.approve(payment.key()));
        }
    }
}
