package dev.appcard.adapter.outbound.issuer.play;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** An issuer's {@code /otc}: a code for each card that it knows. Keeps what it was asked. */
public final class PlayedOtcDesk implements LocalServer.Handler {

    /** What it answers for a card that it does not know. */
    public static final String UNKNOWN_CARD = "2001";

    private static final Set<String> FIELDS = Set.of("mid", "tid", "encData", "amount", "time", "sign");

    private final IssuerSpec spec;
    private final byte[] key;
    private final byte[] macKey;
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();

    PlayedOtcDesk(IssuerSpec spec, byte[] key, byte[] macKey) {
        this.spec = spec;
        this.key = key;
        this.macKey = macKey;
    }

    public List<JsonObject> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        JsonObject wish = Json.createReader(
                        new ByteArrayInputStream(exchange.getRequestBody().readAllBytes()))
                .readObject();
        asked.add(wish);
        if (!isGenuine(wish)) {
            LocalServer.answer(exchange, 401, "text/plain", new byte[0]);
        } else if (!inside(wish).equals("{\"cardId\":\"" + ContentForm.CARD_ID_IN_JSON + "\"}")) {
            LocalServer.answerJson(exchange, answer(wish.getString("tid"), UNKNOWN_CARD, ""));
        } else {
            LocalServer.answerJson(exchange, answer(wish.getString("tid"), "0000", encrypted(wish)));
        }
    }

    /** The decrypted {@code encData}. */
    public String inside(JsonObject wish) {
        return PlayedCrypto.decrypt(spec.transformation(), key, wish.getString("tid"), wish.getString("encData"));
    }

    private boolean isGenuine(JsonObject wish) {
        String expected = PlayedCrypto.sign(
                macKey,
                "otc",
                wish.getString("mid"),
                wish.getString("tid"),
                wish.getString("encData"),
                wish.getJsonNumber("amount").toString(),
                wish.getString("time"));
        return wish.keySet().equals(FIELDS)
                && wish.getString("mid").equals(spec.mid())
                && expected.equals(wish.getString("sign"));
    }

    private String encrypted(JsonObject wish) {
        String tid = wish.getString("tid");
        return encrypted(
                tid, spec.codeForm().content(tid, wish.getJsonNumber("amount").longValueExact(), "00"));
    }

    /** This content under the issuer's key. */
    public String encrypted(String tid, Map<String, Object> content) {
        return encrypted(
                tid, Json.createObjectBuilder(content).build().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** These bytes under the issuer's key. */
    public String encrypted(String tid, byte[] content) {
        return PlayedCrypto.encrypt(spec.transformation(), key, tid, content);
    }

    /** A signed answer. */
    public String answer(String tid, String resultCode, String encData) {
        return json(resultCode, encData, PlayedCrypto.sign(macKey, "otc-answer", spec.mid(), tid, resultCode, encData));
    }

    public static String json(String resultCode, String encData, String sign) {
        return "{\"resultCode\":\"%s\",\"encData\":\"%s\",\"sign\":\"%s\"}".formatted(resultCode, encData, sign);
    }
}
