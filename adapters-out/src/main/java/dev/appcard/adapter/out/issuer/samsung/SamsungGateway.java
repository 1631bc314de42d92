package dev.appcard.adapter.out.issuer.samsung;

import dev.appcard.adapter.out.issuer.cipher.IssuerCiphers;
import dev.appcard.adapter.out.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.out.issuer.message.AnsimResult;
import dev.appcard.adapter.out.issuer.message.AppCallWriter;
import dev.appcard.adapter.out.issuer.message.IssuerDesk;
import dev.appcard.adapter.out.issuer.message.IssuerProcess;
import dev.appcard.adapter.out.issuer.message.ResultOpener;
import dev.appcard.adapter.out.issuer.message.VirtualCardResult;
import dev.appcard.adapter.out.issuer.samsung.SamsungSessions.Agreed;
import dev.appcard.adapter.out.issuer.samsung.SamsungSessions.NotAgreed;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.Preparation;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.secret.Agreement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Samsung does in its own way is the key of its app: one for each call. Its pages are under the issuer's key, as
 * everywhere. The agreement is the session with its key.
 */
final class SamsungGateway extends IssuerProcess {

    private final IssuerDesk desk;
    private final SamsungSessions sessions;
    private final AppCallWriter appCalls;

    SamsungGateway(IssuerDesk desk, SamsungSessions sessions) {
        super(desk, AnsimResult::read);
        this.desk = desk;
        this.sessions = sessions;
        this.appCalls = new AppCallWriter(desk);
    }

    @Override
    protected Preparation callApp(TransactionInformation information) {
        return switch (sessions.agree(desk.ids().of(information.key()))) {
            case NotAgreed(Preparation.Cause cause) -> new Preparation.Unavailable(cause);
            case Agreed(SamsungSession session) ->
                new Preparation.Prepared(
                        appCalls.write(information, cipherOf(session), session.id()), session.agreement());
        };
    }

    /** Under the last call's session only: what an earlier one has encrypted cannot be read any more. */
    @Override
    protected OpenedResult openAppResult(ResultEnvelope envelope, @Nullable Agreement agreement) {
        return Optional.ofNullable(agreement)
                .flatMap(SamsungSession::of)
                .map(session -> new ResultOpener(cipherOf(session), VirtualCardResult::read).open(envelope))
                .orElseGet(OpenedResult.Unreadable::new);
    }

    private RotatingCipher cipherOf(SamsungSession session) {
        return RotatingCipher.of(IssuerCiphers.of(desk.policy().cipher(), session.key()));
    }
}
