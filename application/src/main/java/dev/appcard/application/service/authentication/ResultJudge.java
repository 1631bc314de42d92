package dev.appcard.application.service.authentication;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides on a genuine result: its time, then whether the payment waits for it, then its content. Changes nothing. */
@Singleton
public class ResultJudge {

    /** docs/issuers/contracts.md: {@code 0000} authenticated; four codes have a meaning, anything else is aborted. */
    private static final String AUTHENTICATED = "0000";

    private final PaymentTimeLimits limits;
    private final PaymentResults payments;
    private final RegistrationResults registrations;
    private final InstantSource clock;

    @Inject
    public ResultJudge(
            PaymentTimeLimits limits, PaymentResults payments, RegistrationResults registrations, InstantSource clock) {
        this.limits = limits;
        this.payments = payments;
        this.registrations = registrations;
        this.clock = clock;
    }

    public Verdict judge(WindowSession session, IssuerCode issuer, IssuerGateway gateway, ResultEnvelope envelope) {
        Optional<Instant> time = KoreanTime.parseFourteenDigits(envelope.time());
        if (time.isEmpty()) {
            return Verdict.Refuse.with(Receipt.UNREADABLE);
        }
        return limits.isStale(time.get(), clock.instant())
                ? Verdict.Refuse.with(Receipt.STALE)
                : judgeFresh(session, issuer, gateway, envelope, time.get());
    }

    private Verdict judgeFresh(
            WindowSession session, IssuerCode issuer, IssuerGateway gateway, ResultEnvelope envelope, Instant time) {
        Optional<AppCall> call = session.awaitedCall(issuer, envelope.endpoint(), clock.instant())
                .filter(it -> isReady(it, envelope.endpoint()));
        if (call.isEmpty()) {
            return Verdict.Refuse.with(Receipt.CONFLICT, Notice.OTHER_RESULT_REFUSED);
        }
        if (!envelope.resultCode().equals(AUTHENTICATED)) {
            return new Verdict.Take(session.failed(
                    failureOf(envelope.resultCode()), clock.instant(), new ResultFingerprint(envelope.sign())));
        }
        AwaitedResult result = new AwaitedResult(gateway, envelope, call.get(), time);
        return switch (session) {
            case WindowSession.OfPayment(var payment) -> payments.judge(payment, result);
            case WindowSession.OfRegistration(var registration) -> registrations.judge(registration, result);
        };
    }

    /** A relayed app confirms its order before it authenticates. */
    private static boolean isReady(AppCall call, ResultEndpoint endpoint) {
        return switch (endpoint) {
            case PAGE -> true;
            case APP ->
                switch (IssuerPolicies.of(call.issuer()).messages().route()) {
                    case DIRECT -> true;
                    case RELAY -> call.isConfirmed();
                };
        };
    }

    private static AuthenticationFailure failureOf(String resultCode) {
        return switch (resultCode) {
            case "1001" -> AuthenticationFailure.CARD_NUMBER;
            case "1002" -> AuthenticationFailure.CARD_EXPIRY;
            case "1003" -> AuthenticationFailure.PASSWORD;
            case "1004" -> AuthenticationFailure.CANCELLED_BY_BUYER;
            default -> AuthenticationFailure.ABORTED;
        };
    }
}
