package dev.appcard.adapter.outbound.issuer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Unavailable;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import java.time.Instant;
import java.util.Map;

/** An issuer's server for codes that answers whatever it is told to; its own crypto is the played issuer's. */
final class ScriptedOtcServer implements AutoCloseable {

    static final Unavailable BAD_ANSWER = new Unavailable(Cause.BAD_ANSWER);
    static final Object MISSING = new Object();

    final PlayedIssuer issuer;
    final String tid;

    /** What it answers from now on. */
    volatile String body = "";

    private final IssuerSpec spec;
    private final LocalServer server = new LocalServer();

    ScriptedOtcServer(IssuerSpec spec) {
        this.spec = spec;
        this.issuer = new PlayedIssuer(spec);
        this.tid = spec.tidOf(PlayedGateways.KEY);
        server.on(spec.path() + "/otc", exchange -> LocalServer.answerJson(exchange, body));
    }

    String url() {
        return server.url() + spec.path();
    }

    OtcAnswer answering(String json) {
        body = json;
        return PlayedGateways.gateway(spec, url()).issueOtc(request("card"));
    }

    OtcAnswer answering(Map<String, Object> content) {
        return answering(issuer.otcDesk().answer(tid, "0000", encrypted(content)));
    }

    Map<String, Object> content() {
        return spec.codeForm().content(tid, 9_900, "00");
    }

    Map<String, Object> with(String field, Object value) {
        Map<String, Object> content = content();
        if (MISSING.equals(value)) {
            content.remove(field);
        } else {
            content.put(field, value);
        }
        return content;
    }

    String encrypted(Map<String, Object> content) {
        return issuer.otcDesk().encrypted(tid, content);
    }

    String sign(String resultCode, String encData) {
        return issuer.sign("otc-answer", spec.mid(), tid, resultCode, encData);
    }

    @Override
    public void close() {
        issuer.close();
        server.close();
    }

    static OtcRequest request(String cardId) {
        return new OtcRequest(
                new TransactionKey(PlayedGateways.KEY),
                CardId.of(cardId.getBytes(US_ASCII)),
                Money.won(9_900),
                Instant.parse("2026-11-22T01:15:30Z"));
    }
}
