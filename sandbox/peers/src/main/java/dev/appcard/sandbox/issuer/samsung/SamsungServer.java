package dev.appcard.sandbox.issuer.samsung;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.app.AppAccess;
import dev.appcard.sandbox.issuer.common.app.OrderCheck;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallFault;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.SignedCallVerifier;
import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.shared.RecentMap;
import java.security.SecureRandom;
import java.time.Clock;

/** Samsung's server: its public key, the sessions agreed with it, and the calls that are made under them. */
public final class SamsungServer {
    private static final int NOT_FOUND = 404;

    private final Issuer issuer;
    private final SecureRandom random;
    private final Clock clock;
    private final SamsungKeys keys = new SamsungKeys();
    private final RecentMap<String, SamsungSession> sessions;

    public SamsungServer(Issuer issuer, SecureRandom random, Clock clock) {
        this.issuer = issuer;
        this.random = random;
        this.clock = clock;
        sessions = new RecentMap<>(clock);
    }

    public AppAccess access() {
        var verifier = new SignedCallVerifier(issuer, this::cipherOf, clock);
        return AppAccess.byScheme(issuer, verifier, OrderCheck.NONE);
    }

    public void register(Routes routes) {
        String base = issuer.profile().basePath() + "/appcard";
        routes.on("GET", base + "/key", _ -> Response.text(200, keys.publicKeyPem()));
        new SamsungSessionsHandler(issuer, keys, sessions, random).register(routes, base + "/sessions");
        routes.onPrefix("GET", base + "/sessions/", request -> session(request, base + "/sessions/"));
    }

    private PayloadCipher cipherOf(AppCall call) throws CallRefusedException {
        SamsungSession session = sessions.find(call.sessionId())
                .filter(agreed -> agreed.tid().equals(call.tid()))
                .orElseThrow(() -> new CallRefusedException(CallFault.SESSION_UNKNOWN, ""));
        return issuer.profile().cipher().under(session.key(), random);
    }

    /** The demo alone shows a session: another peer may then play Samsung's app. */
    private Response session(Request request, String prefix) {
        SamsungSession session = sessions.find(request.pathAfter(prefix))
                .orElseThrow(() -> new BadRequest(NOT_FOUND, "sessionId", "no such session"));
        return Response.json(Json.object().put("tid", session.tid()).put("key", session.encodedKey()));
    }
}
