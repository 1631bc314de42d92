package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import java.time.Clock;

/** Makes the signed result of one authentication. */
final class PageResultWriter {
    private static final String NO_CIPHER_TEXT = "";

    private final IssuerIdentity issuer;
    private final PagePayload payload;
    private final Clock clock;

    PageResultWriter(IssuerIdentity issuer, PagePayload payload, Clock clock) {
        this.issuer = issuer;
        this.payload = payload;
        this.clock = clock;
    }

    PageResult write(VerifiedPageCall call, ResultCode code) {
        String encData = switch (code) {
            case AUTHENTICATED -> sealed(call);
            case WRONG_NUMBER, WRONG_EXPIRY, WRONG_PASSWORD, CANCELLED_BY_BUYER -> NO_CIPHER_TEXT;
        };
        String tid = call.call().tid();
        String time = SignedTime.format(clock.instant());
        String sign = issuer.signer().sign("page-result", issuer.mid(), tid, code.code(), time, encData);
        return new PageResult(issuer.mid(), tid, code.code(), time, encData, sign);
    }

    private String sealed(VerifiedPageCall call) {
        return Base64Url.encode(issuer.cipher()
                .encrypt(Json.bytes(payload.seal(call)), call.call().tid()));
    }
}
