package dev.appcard.application.service.authentication;

import dev.appcard.application.PaymentTimes;
import dev.appcard.application.port.in.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.out.PaymentJournal.Notice;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.vault.SecretVault;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.ResultDoor;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.payment.PaymentState.AuthenticationFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides on a genuine result: its time, then whether the payment waits for it, then its content. Changes nothing. */
@Singleton
public class ResultJudge {

    /** contracts.md: {@code 0000} authenticated; four codes have a meaning, anything else is aborted. */
    private static final String AUTHENTICATED = "0000";

    private final SecretVault vault;
    private final ResultTimes resultTimes;
    private final AwaitedCalls awaited;
    private final PaymentTimes times;
    private final InstantSource clock;

    @Inject
    public ResultJudge(
            SecretVault vault, ResultTimes resultTimes, AwaitedCalls awaited, PaymentTimes times, InstantSource clock) {
        this.vault = vault;
        this.resultTimes = resultTimes;
        this.awaited = awaited;
        this.times = times;
        this.clock = clock;
    }

    public Verdict judge(Payment payment, IssuerCode issuer, IssuerGateway gateway, ResultEnvelope envelope) {
        return switch (resultTimes.judge(envelope.time())) {
            case ResultTimes.Unreadable _ -> Verdict.Refuse.with(Receipt.UNREADABLE);
            case ResultTimes.Stale _ -> Verdict.Refuse.with(Receipt.STALE);
            case ResultTimes.Fresh(Instant time) -> judgeFresh(payment, issuer, gateway, envelope, time);
        };
    }

    private Verdict judgeFresh(
            Payment payment, IssuerCode issuer, IssuerGateway gateway, ResultEnvelope envelope, Instant time) {
        Optional<AppCall> call =
                awaited.callOf(payment, issuer, envelope.door()).filter(it -> isReady(it, envelope.door()));
        if (call.isEmpty()) {
            return Verdict.Refuse.with(Receipt.CONFLICT, Notice.OTHER_RESULT_REFUSED);
        }
        return envelope.resultCode().equals(AUTHENTICATED)
                ? judgeContent(payment, call.get(), time, opened(payment, call.get(), gateway, envelope))
                : new Verdict.Take(new AuthenticationFailed(failureOf(envelope.resultCode()), clock.instant()));
    }

    /** A relayed app confirms its order before it authenticates. */
    private static boolean isReady(AppCall call, ResultDoor door) {
        return switch (door) {
            case PAGE -> true;
            case APP ->
                switch (IssuerPolicies.of(call.issuer()).route()) {
                    case DIRECT -> true;
                    case RELAY -> call.isConfirmed();
                };
        };
    }

    private OpenedResult opened(Payment payment, AppCall call, IssuerGateway gateway, ResultEnvelope envelope) {
        return gateway.open(
                envelope,
                call.agreed()
                        .map(agreed -> vault.openAgreement(agreed, payment.key()))
                        .orElse(null));
    }

    private Verdict judgeContent(Payment payment, AppCall call, Instant time, OpenedResult opened) {
        return switch (opened) {
            case OpenedResult.Unreadable _ -> Verdict.Refuse.with(Receipt.UNREADABLE);
            case OpenedResult.Differs _ -> Verdict.Refuse.with(Receipt.NOT_GENUINE, Notice.RESULT_MISMATCH);
            case OpenedResult.Readable content -> {
                if (content.amountWon() != payment.order().amount().won()) {
                    yield Verdict.Refuse.with(Receipt.NOT_GENUINE, Notice.RESULT_MISMATCH);
                }
                if (content.instalment() != null
                        && !content.instalment().equals(call.instalment().twoDigits())) {
                    yield Verdict.Refuse.with(Receipt.UNREADABLE, Notice.RESULT_MISMATCH);
                }
                yield new Verdict.Take(authenticated(payment, call, time, content));
            }
        };
    }

    private Authenticated authenticated(Payment payment, AppCall call, Instant time, OpenedResult.Readable content) {
        Instant confirmBy = time.plus(times.confirmWithin());
        Instant again = clock.instant().plus(times.automaticAgainAfter());
        boolean waits = payment.order().mode() == ApprovalMode.ON_CONFIRM || again.isAfter(confirmBy);
        return new Authenticated(
                new Authentication(call.agreeing(null), content.cardName(), time, confirmBy),
                vault.seal(content.otc(), payment.key()),
                waits ? confirmBy : again);
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
