package dev.appcard.application.service.authentication;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.session.WindowSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What a payment makes of a successful result: amount and plan must be its own, and the OTC is sealed for it. */
@Singleton
public class PaymentResults {

    private final SecretVault vault;
    private final PaymentTimeLimits times;
    private final InstantSource clock;

    @Inject
    public PaymentResults(SecretVault vault, PaymentTimeLimits times, InstantSource clock) {
        this.vault = vault;
        this.times = times;
        this.clock = clock;
    }

    Verdict judge(Payment payment, AwaitedResult result) {
        @Nullable
        IssuerSession session = result.call()
                .issuerSession()
                .map(issuerSession ->
                        vault.openSession(issuerSession, payment.key().transaction()))
                .orElse(null);
        return switch (result.gateway().open(result.envelope(), session)) {
            case OpenedResult.Unreadable<Otc> _ -> Verdict.Refuse.with(Receipt.UNREADABLE);
            case OpenedResult.Differs<Otc> _ -> Verdict.Refuse.with(Receipt.NOT_GENUINE, Notice.RESULT_MISMATCH);
            case OpenedResult.Readable<Otc> content -> judgeContent(payment, result, content);
        };
    }

    private Verdict judgeContent(Payment payment, AwaitedResult result, OpenedResult.Readable<Otc> content) {
        if (content.amountWon() != payment.order().amount().won()) {
            return Verdict.Refuse.with(Receipt.NOT_GENUINE, Notice.RESULT_MISMATCH);
        }
        if (content.instalment() != null
                && !content.instalment().equals(result.call().instalment().twoDigits())) {
            return Verdict.Refuse.with(Receipt.UNREADABLE, Notice.RESULT_MISMATCH);
        }
        return new Verdict.Take(
                new WindowSession.OfPayment(payment.to(authenticated(payment, result, content), result.fingerprint())));
    }

    private Authenticated authenticated(Payment payment, AwaitedResult result, OpenedResult.Readable<Otc> content) {
        Instant confirmBy = result.time().plus(times.confirmWithin());
        Instant again = clock.instant()
                .plus(times.automaticBackoff().pauseAfter(1, payment.key().value()));
        boolean waits = payment.order().awaitsConfirm() || again.isAfter(confirmBy);
        return new Authenticated(
                new Authentication(result.call().withSession(null), content.cardName(), result.time(), confirmBy),
                vault.seal(content.secret(), payment.key()),
                waits ? confirmBy : again);
    }
}
