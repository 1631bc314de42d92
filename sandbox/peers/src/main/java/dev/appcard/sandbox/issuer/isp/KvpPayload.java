package dev.appcard.sandbox.issuer.isp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.browser.PagePayload;
import dev.appcard.sandbox.issuer.common.browser.VerifiedPageCall;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The result of ISP: KVP's session key and cipher text, which only the VAN and the issuer can read (docs/issuers/contracts.md). Every
 * call makes fresh values.
 */
final class KvpPayload implements PagePayload {
    /** KVP_PGID: the payment company's id at KVP, five characters. */
    private static final String PGID = "A0052";

    private static final String WITH_INTEREST = "0";
    private static final int SESSION_KEY_BYTES = 128;
    private static final int CIPHER_TEXT_BYTES = 192;

    private final IspProfile profile;
    private final SecureRandom random;

    KvpPayload(IspProfile profile, SecureRandom random) {
        this.profile = profile;
        this.random = random;
    }

    @Override
    public ObjectNode seal(VerifiedPageCall call) {
        return Json.object()
                .put("tid", call.call().tid())
                .put("amount", call.amount())
                .put("pgid", PGID)
                .put("sessionKey", base64(SESSION_KEY_BYTES))
                .put("encData", base64(CIPHER_TEXT_BYTES))
                .put("cardCode", profile.cardCode())
                .put("quota", call.call().installment())
                .put("noInterest", WITH_INTEREST);
    }

    private String base64(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
