package dev.appcard.adapter.outbound.issuer.play;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** Samsung's sessions. Keeps the wrapped and the unwrapped key of each. */
public final class PlayedSamsung implements LocalServer.Handler {

    private static final KeyPair KEYS = keys();

    private final Map<String, byte[]> wrappedKeys = new ConcurrentHashMap<>();
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        JsonObject wish = Json.createReader(
                        new ByteArrayInputStream(exchange.getRequestBody().readAllBytes()))
                .readObject();
        String mid = wish.getString("mid");
        String tid = wish.getString("tid");
        byte[] macKey = IssuerSpec.SAMSUNG.macKey();
        if (!PlayedCrypto.sign(macKey, "session", mid, tid, wish.getString("key"))
                .equals(wish.getString("sign"))) {
            LocalServer.answer(exchange, 401, "text/plain", new byte[0]);
            return;
        }
        String sessionId = "session-" + wrappedKeys.size();
        wrappedKeys.put(sessionId, Base64.getUrlDecoder().decode(wish.getString("key")));
        String sign = PlayedCrypto.sign(macKey, "session-answer", mid, tid, "0000", sessionId);
        LocalServer.answerJson(
                exchange,
                Json.createObjectBuilder(Map.of("resultCode", "0000", "sessionId", sessionId, "sign", sign))
                        .build()
                        .toString());
    }

    public byte[] keyOf(String sessionId) {
        return keys.computeIfAbsent(sessionId, id -> unwrap(wrappedKeys.get(id)));
    }

    private static byte[] unwrap(byte[] wrapped) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/NONE/OAEPPadding", PlayedCrypto.BOUNCY_CASTLE);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    KEYS.getPrivate(),
                    new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            return cipher.doFinal(wrapped);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public byte[] wrappedKeyOf(String sessionId) {
        return wrappedKeys.get(sessionId).clone();
    }

    public static String publicKeyPem() {
        return pem("PUBLIC KEY", KEYS.getPublic().getEncoded());
    }

    public static String privateKeyPem() {
        return pem("PRIVATE KEY", KEYS.getPrivate().getEncoded());
    }

    private static String pem(String kind, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
