package dev.appcard.adapter.outbound.issuer.play;

import dev.appcard.application.port.outbound.issuer.IssuerPeer;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.ResultEndpoint;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One issuer: its app, its page and its server. */
public final class PlayedIssuer implements IssuerPeer, AutoCloseable {

    private final IssuerSpec spec;
    private final byte[] key;
    private final byte[] macKey;
    private final LocalServer server = new LocalServer();
    private final PlayedBc bc = new PlayedBc();
    private final PlayedSamsung samsung = new PlayedSamsung();
    private final PlayedOtcDesk otcDesk;

    public PlayedIssuer(IssuerSpec spec) {
        this(spec, spec.key(), spec.macKey());
    }

    public PlayedIssuer(IssuerSpec spec, byte[] key, byte[] macKey) {
        this.spec = spec;
        this.key = key;
        this.macKey = macKey;
        this.otcDesk = new PlayedOtcDesk(spec, key, macKey);
        server.on("/bc/appcard/transactions", bc);
        server.on("/samsung/appcard/sessions", samsung);
        if (spec != IssuerSpec.BC) {
            server.on(spec.path() + "/otc", otcDesk);
        }
    }

    public String baseUrl() {
        return server.url() + spec.path();
    }

    public PlayedBc bc() {
        return bc;
    }

    public PlayedSamsung samsung() {
        return samsung;
    }

    public PlayedOtcDesk otcDesk() {
        return otcDesk;
    }

    @Override
    public ResultEnvelope approve(AppCallLinks links) {
        Told told = told(links);
        ContentForm form = spec.form(told.method());
        return result(
                told,
                told.isRegistration()
                        ? form.registration(told.innerTid())
                        : form.content(told.innerTid(), told.amount(), told.installment()));
    }

    @Override
    public ResultEnvelope refuse(AppCallLinks links) {
        Told told = told(links);
        return signed(told.method().endpoint(), told.tid(), "1004", told.time(), "");
    }

    /** A genuine result with this content. */
    public ResultEnvelope result(Told told, Map<String, Object> content) {
        String json = Json.createObjectBuilder(content).build().toString();
        return result(told, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A genuine result with these bytes inside. */
    public ResultEnvelope result(Told told, byte[] content) {
        byte[] resultKey = told.sessionId().isEmpty() ? key : samsung.keyOf(told.sessionId());
        String encData = PlayedCrypto.encrypt(spec.transformation(), resultKey, told.tid(), content);
        return signed(told.method().endpoint(), told.tid(), "0000", told.time(), encData);
    }

    public ResultEnvelope signed(ResultEndpoint endpoint, String tid, String resultCode, String time, String encData) {
        String purpose = endpoint == ResultEndpoint.APP ? "result" : "page-result";
        String sign = sign(purpose, spec.mid(), tid, resultCode, time, encData);
        return new ResultEnvelope(endpoint, spec.mid(), tid, resultCode, "message", time, encData, sign);
    }

    public String sign(String... parts) {
        return PlayedCrypto.sign(macKey, parts);
    }

    /** What the issuer has been told of a payment, by whichever call. */
    public Told told(AppCallLinks links) {
        if (links.bridgeUrl() != null) {
            return toldAtRegistration(query(links.bridgeUrl()).get("tid"));
        }
        Map<String, String> call = query(Objects.requireNonNullElse(links.pageUrl(), links.iosUrl()));
        return call.containsKey("encData") ? toldByApp(call) : toldByPage(call);
    }

    private Told toldAtRegistration(String bcTid) {
        JsonObject order = bc.orderOf(bcTid);
        return new Told(
                AuthenticationMethod.APP_CARD,
                order.getString("orderNo"),
                bcTid,
                order.getJsonNumber("amount").longValueExact(),
                "",
                order.getString("time"),
                "");
    }

    private Told toldByApp(Map<String, String> call) {
        String sessionId = call.getOrDefault("sessionId", "");
        String tid = call.get("tid");
        require(sign("call", spec.mid(), tid, sessionId, call.get("encData")).equals(call.get("sign")));
        JsonObject request = request(call);
        require(request.getString("tid").equals(tid) && request.getString("mid").equals(call.get("mid")));
        Told told = new Told(
                AuthenticationMethod.APP_CARD,
                tid,
                tid,
                request.getJsonNumber("amount").longValueExact(),
                request.getString("installment"),
                request.getString("time"),
                sessionId);
        require(request.getString("purpose").equals(told.isRegistration() ? "REGISTER" : "PAY"));
        require(!told.isRegistration() || told.installment().equals("00"));
        return told;
    }

    private Told toldByPage(Map<String, String> page) {
        String tid = page.get("tid");
        String expected = sign(
                "page",
                spec.mid(),
                tid,
                page.get("amount"),
                page.get("installment"),
                page.get("returnUrl"),
                page.get("time"));
        require(expected.equals(page.get("sign")) && page.get("mid").equals(spec.mid()) && page.size() == 7);
        return new Told(
                spec.methods().getLast(),
                tid,
                tid,
                Long.parseLong(page.get("amount")),
                page.get("installment"),
                page.get("time"),
                "");
    }

    /** {@code req}, as the app decrypts it. */
    public JsonObject request(Map<String, String> call) {
        String sessionId = call.getOrDefault("sessionId", "");
        byte[] callKey = sessionId.isEmpty() ? key : samsung.keyOf(sessionId);
        String json = PlayedCrypto.decrypt(spec.transformation(), callKey, call.get("tid"), call.get("encData"));
        return Json.createReader(new StringReader(json)).readObject();
    }

    public static Map<String, String> query(String url) {
        return Stream.of(URI.create(url).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.close();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new AssertionError("the call is not what the contract says");
        }
    }

    /**
     * What an issuer knows of a payment.
     *
     * @param innerTid what it repeats inside its result: BC's own, elsewhere the outer one
     * @param sessionId empty but for Samsung's app
     */
    public record Told(
            AuthenticationMethod method,
            String tid,
            String innerTid,
            long amount,
            String installment,
            String time,
            String sessionId) {

        boolean isRegistration() {
            return amount == 0;
        }
    }
}
