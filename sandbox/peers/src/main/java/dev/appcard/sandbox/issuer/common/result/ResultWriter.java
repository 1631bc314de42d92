package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.IssuerIdentity;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.call.TransactionInformation;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes the signed result of one authentication; each success carries an OTC of its own. */
public final class ResultWriter {
    private static final String NO_CIPHER_TEXT = "";

    private final IssuerIdentity issuer;
    private final String cardName;
    private final SecureRandom random;
    private final Clock clock;

    /** @param cardName the card that the buyer of this sandbox has */
    public ResultWriter(IssuerIdentity issuer, String cardName, SecureRandom random, Clock clock) {
        this.issuer = issuer;
        this.cardName = cardName;
        this.random = random;
        this.clock = clock;
    }

    public AuthenticationResult write(TransactionInformation information, ResultCode code) {
        String encData = switch (code) {
            case AUTHENTICATED -> seal(information, Otc.issue(random));
            case WRONG_NUMBER, WRONG_EXPIRY, WRONG_PASSWORD, CANCELLED_BY_BUYER -> NO_CIPHER_TEXT;
        };
        String tid = information.tid();
        String time = SignedTime.format(clock.instant());
        String sign = issuer.signer().sign("result", issuer.mid(), tid, code.code(), time, encData);
        return new AuthenticationResult(issuer.mid(), tid, code.code(), code.message(), time, encData, sign);
    }

    private String seal(TransactionInformation information, Otc otc) {
        byte[] plain = Json.bytes(Json.object()
                .put("tid", information.tid())
                .put("amount", information.amount())
                .put("otc", otc.reveal())
                .put("cardName", cardName)
                .put("installment", information.installment()));
        return Base64Url.encode(issuer.cipher().encrypt(plain, information.tid()));
    }
}
