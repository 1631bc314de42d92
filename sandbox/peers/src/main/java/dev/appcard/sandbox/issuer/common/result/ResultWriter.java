package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes the signed result of one authentication; each success carries an OTC, or what replaces it, of its own. */
public final class ResultWriter {
    private static final String NO_CIPHER_TEXT = "";

    private final IssuerIdentity identity;
    private final ContentsWriter contents;
    private final Clock clock;

    public ResultWriter(Issuer issuer, RegisteredCards cards, SecureRandom random, Clock clock) {
        this.identity = issuer.identity();
        this.contents = new ContentsWriter(issuer.profile(), cards, random);
        this.clock = clock;
    }

    AuthenticationResult write(VerifiedCall call, ResultCode code) {
        String encData = switch (code) {
            case AUTHENTICATED -> seal(call);
            case WRONG_NUMBER, WRONG_EXPIRY, WRONG_PASSWORD, CANCELLED_BY_BUYER -> NO_CIPHER_TEXT;
        };
        String mid = identity.mid();
        String tid = call.authentication().tid();
        String time = SignedTime.format(clock.instant());
        String sign = identity.signer().sign("result", mid, tid, code.code(), time, encData);
        return new AuthenticationResult(mid, tid, code.code(), code.message(), time, encData, sign);
    }

    private String seal(VerifiedCall call) {
        byte[] plain = Json.bytes(contents.write(call));
        return Base64Url.encode(
                call.cipher().encrypt(plain, call.authentication().tid()));
    }
}
