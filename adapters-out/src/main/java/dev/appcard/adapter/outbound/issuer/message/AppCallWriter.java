package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.outbound.issuer.common.Base64Url;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.domain.authentication.AppCallLinks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The call of an app that is opened by a URL scheme (docs/issuers/contracts.md, "App call"): {@code req} encrypted, all
 * signed.
 */
public final class AppCallWriter {

    private static final String PURPOSE = "call";
    private static final String NO_SESSION = "";

    private final IssuerContext context;

    public AppCallWriter(IssuerContext context) {
        this.context = context;
    }

    /** Under the issuer's key. */
    public AppCallLinks write(AuthenticationRequest request) {
        return write(request, context.cipher(), NO_SESSION);
    }

    /** Under the key of a session that was agreed on for this call. */
    public AppCallLinks write(AuthenticationRequest request, RotatingCipher cipher, String sessionId) {
        String tid = context.ids().of(request.key());
        String encData = encrypt(AuthenticationRequestJson.of(context.mid(), tid, request), cipher, tid);
        Map<String, String> call = new LinkedHashMap<>();
        call.put("mid", context.mid());
        call.put("tid", tid);
        call.put("encData", encData);
        call.put("sign", context.signs().sign(PURPOSE, context.mid(), tid, sessionId, encData));
        if (!sessionId.isEmpty()) {
            call.put("sessionId", sessionId);
        }
        return AppSchemeUrl.links(context.policy().launch(), call);
    }

    private static String encrypt(byte[] request, RotatingCipher cipher, String tid) {
        try {
            return Base64Url.encode(cipher.encrypt(request, tid));
        } finally {
            Arrays.fill(request, (byte) 0);
        }
    }
}
