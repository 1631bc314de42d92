package dev.appcard.sandbox.issuer.samsung;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.message.MessageRefusedException;
import dev.appcard.sandbox.issuer.common.message.SignedMessage;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import dev.appcard.sandbox.shared.RecentMap;
import java.security.SecureRandom;
import java.util.HexFormat;

/** {@code POST /samsung/appcard/sessions}: a session key for one app call (docs/issuers/contracts.md, "Samsung"). */
final class SamsungSessionsHandler {
    private static final int BAD_REQUEST = 400;
    private static final int SESSION_ID_BYTES = 16;
    private static final String ACCEPTED = "0000";

    private final Issuer issuer;
    private final SamsungKeys keys;
    private final RecentMap<String, SamsungSession> sessions;
    private final SecureRandom random;

    SamsungSessionsHandler(
            Issuer issuer, SamsungKeys keys, RecentMap<String, SamsungSession> sessions, SecureRandom random) {
        this.issuer = issuer;
        this.keys = keys;
        this.sessions = sessions;
        this.random = random;
    }

    void register(Routes routes, String path) {
        routes.on("POST", path, this::answer);
    }

    private Response answer(Request request) {
        try {
            return agreed(new SignedMessage(request.json()));
        } catch (MessageRefusedException refused) {
            return refused.toResponse();
        }
    }

    private Response agreed(SignedMessage message) throws MessageRefusedException {
        IssuerIdentity identity = issuer.identity();
        String mid = message.text("mid");
        String tid = message.text("tid");
        String key = message.text("key");
        message.checkSign(identity, "session", mid, tid, key);
        message.require(issuer.profile().callForm().tid().matcher(tid).matches(), "tid");
        var session = new SamsungSession(tid, sessionKey(key));
        String sessionId = newSessionId();
        sessions.findOrMake(sessionId, () -> session);
        String sign = identity.signer().sign("session-answer", mid, tid, ACCEPTED, sessionId);
        return Response.json(Json.object()
                .put("resultCode", ACCEPTED)
                .put("sessionId", sessionId)
                .put("sign", sign));
    }

    private byte[] sessionKey(String encrypted) throws MessageRefusedException {
        byte[] bytes = Base64Url.decode(encrypted).orElseThrow(SamsungSessionsHandler::unusableKey);
        try {
            byte[] key = keys.decrypt(bytes);
            if (key.length == issuer.profile().cipher().keyBytes()) {
                return key;
            }
        } catch (CipherTextException refused) {
            throw unusableKey();
        }
        throw unusableKey();
    }

    /** One error for all causes: an answer must not tell anything about the padding. */
    private static MessageRefusedException unusableKey() {
        return new MessageRefusedException(BAD_REQUEST, "FIELD_key");
    }

    private String newSessionId() {
        byte[] bytes = new byte[SESSION_ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
