package dev.appcard.application.service.authentication;

import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.authentication.ResultFingerprint;
import java.time.Instant;

/**
 * A successful result that is awaited, before it is opened.
 *
 * @param call that it answers
 * @param time the issuer's time of it
 */
record AwaitedResult(IssuerGateway gateway, ResultEnvelope envelope, AppCall call, Instant time) {

    ResultFingerprint fingerprint() {
        return new ResultFingerprint(envelope.sign());
    }
}
