package dev.appcard.adapter.outbound.issuer.samsung;

import dev.appcard.adapter.outbound.issuer.cipher.RsaOaep;
import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import dev.appcard.adapter.outbound.issuer.common.JsonWriting;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.adapter.outbound.issuer.http.Reply;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Agrees on a session key with Samsung (contracts.md, "Samsung"): {@code POST <base>/appcard/sessions} with 32 random
 * bytes that Samsung alone can unwrap. Each app call gets a session of its own.
 */
final class SamsungSessions {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern RESULT_CODE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final Pattern SESSION_ID = Pattern.compile("[\\x21-\\x7e&&[^|]]{1,100}");
    private static final Pattern SIGN = Pattern.compile("[0-9a-f]{64}");
    private static final String AGREED = "0000";

    private final IssuerContext context;
    private final IssuerLine line;
    private final SamsungKey publicKey;
    private final URI address;

    SamsungSessions(IssuerContext context, IssuerLine line, SamsungKey publicKey) {
        this.context = context;
        this.line = line;
        this.publicKey = publicKey;
        this.address = URI.create(context.baseUrl() + "/appcard/sessions");
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Agreed(SamsungSession session) implements Outcome {}

    record NotAgreed(Cause cause) implements Outcome {}

    Outcome agree(String tid) {
        return switch (publicKey.find()) {
            case SamsungKey.NotFound(Cause cause) -> new NotAgreed(cause);
            case SamsungKey.Found(RsaOaep wrapping) -> agree(tid, wrapping);
        };
    }

    private Outcome agree(String tid, RsaOaep wrapping) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        try {
            Secret secret = new Secret(key);
            return switch (line.postJson(address, request(tid, Base64Url.encode(wrapping.wrap(key))))) {
                case Reply.Failed(Cause cause) -> new NotAgreed(cause);
                case Reply.Body(byte[] bytes) ->
                    FlatJson.read(bytes)
                            .flatMap(answer -> sessionId(tid, answer))
                            .<Outcome>map(id -> new Agreed(new SamsungSession(id, secret)))
                            .orElseGet(() -> new NotAgreed(Cause.BAD_ANSWER));
            };
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] request(String tid, String wrappedKey) {
        String sign = context.signs().sign("session", context.mid(), tid, wrappedKey);
        return JsonWriting.object(fields -> fields.write("mid", context.mid())
                .write("tid", tid)
                .write("key", wrappedKey)
                .write("sign", sign));
    }

    /** Empty unless Samsung itself says that there is a session for this call. */
    private Optional<String> sessionId(String tid, FlatJson answer) {
        Optional<String> resultCode = answer.text("resultCode", RESULT_CODE);
        Optional<String> sessionId = answer.text("sessionId", SESSION_ID);
        Optional<String> sign = answer.text("sign", SIGN);
        if (resultCode.isEmpty() || sessionId.isEmpty() || sign.isEmpty()) {
            return Optional.empty();
        }
        boolean genuine = context.signs()
                .isSignOf(sign.get(), "session-answer", context.mid(), tid, resultCode.get(), sessionId.get());
        return genuine && resultCode.get().equals(AGREED) ? sessionId : Optional.empty();
    }
}
