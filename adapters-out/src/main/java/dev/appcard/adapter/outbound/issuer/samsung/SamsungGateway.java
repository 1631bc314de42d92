package dev.appcard.adapter.outbound.issuer.samsung;

import dev.appcard.adapter.outbound.issuer.cipher.IssuerCiphers;
import dev.appcard.adapter.outbound.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.outbound.issuer.message.AppCallWriter;
import dev.appcard.adapter.outbound.issuer.message.AppResult;
import dev.appcard.adapter.outbound.issuer.message.ChargeCodeCall;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.adapter.outbound.issuer.message.IssuerProcess;
import dev.appcard.adapter.outbound.issuer.message.RegistrationResult;
import dev.appcard.adapter.outbound.issuer.message.ResultOpener;
import dev.appcard.adapter.outbound.issuer.message.ResultReader;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSessions.Agreed;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSessions.NotAgreed;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Samsung differs in the key of its app: one for each call. Its pages and the codes of charges are under the issuer's
 * key, as everywhere. What is sealed with the call is the session with its key.
 */
final class SamsungGateway extends IssuerProcess {

    private final IssuerContext context;
    private final SamsungSessions sessions;
    private final ChargeCodeCall chargeCodes;
    private final AppCallWriter appCalls;

    SamsungGateway(IssuerContext context, SamsungSessions sessions, ChargeCodeCall chargeCodes) {
        super(context);
        this.context = context;
        this.sessions = sessions;
        this.chargeCodes = chargeCodes;
        this.appCalls = new AppCallWriter(context);
    }

    @Override
    protected Preparation callApp(AuthenticationRequest request) {
        return switch (sessions.agree(context.ids().of(request.key()))) {
            case NotAgreed(Preparation.Cause cause) -> new Preparation.Unavailable(cause);
            case Agreed(SamsungSession session) ->
                new Preparation.Prepared(appCalls.write(request, cipherOf(session), session.id()), session.sealable());
        };
    }

    /** Under the last call's session only: what an earlier one has encrypted cannot be read any more. */
    @Override
    protected OpenedResult<Otc> openAppResult(ResultEnvelope envelope, @Nullable IssuerSession session) {
        return open(envelope, session, new AppResult(context.policy().appCode()));
    }

    @Override
    protected OpenedResult<RegisteredCardId> openAppRegistration(
            ResultEnvelope envelope, @Nullable IssuerSession session) {
        return open(envelope, session, new RegistrationResult());
    }

    /** No app, no session: under the issuer's key. */
    @Override
    public OtcAnswer issueOtc(OtcRequest request) {
        return chargeCodes.ask(request);
    }

    private <S> OpenedResult<S> open(ResultEnvelope envelope, @Nullable IssuerSession agreed, ResultReader<S> reader) {
        return Optional.ofNullable(agreed)
                .flatMap(SamsungSession::of)
                .map(session -> new ResultOpener<>(cipherOf(session), reader).open(envelope))
                .orElseGet(OpenedResult.Unreadable::new);
    }

    private RotatingCipher cipherOf(SamsungSession session) {
        return RotatingCipher.of(IssuerCiphers.of(context.policy().messages().cipher(), session.key()));
    }
}
