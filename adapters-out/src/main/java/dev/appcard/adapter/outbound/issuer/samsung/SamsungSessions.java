package dev.appcard.adapter.outbound.issuer.samsung;

import dev.appcard.adapter.outbound.issuer.cipher.RsaOaep;
import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.adapter.outbound.issuer.common.JsonWriting;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.adapter.outbound.issuer.http.Reply;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.adapter.outbound.issuer.message.SignedAnswer;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Agrees on a session key with Samsung (docs/issuers/contracts.md, "Samsung"): {@code POST <base>/appcard/sessions}
 * with 32 random bytes that Samsung alone can unwrap. Each app call gets a session of its own.
 */
final class SamsungSessions {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SESSION_ID = Pattern.compile("[\\x21-\\x7e&&[^|]]{1,100}");

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
                    SignedAnswer.read(bytes, context, "session-answer", tid, "sessionId", SESSION_ID)
                            .flatMap(SignedAnswer::granted)
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
}
