package dev.appcard.adapter.outbound.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.ContentForm;
import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.OpenSsl;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.adapter.outbound.issuer.play.PlayedSamsung;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.ResultEndpoint;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls are decrypted, and results encrypted, by OpenSSL's command line. It has no GCM: see the played Hyundai for it. */
class AgainstOpenSslTest {

    @ParameterizedTest
    @CsvSource({
        "KB, seed-cbc",
        "SHINHAN, seed-cbc",
        "LOTTE, aes-128-cbc",
        "HANA, aria-128-cbc",
        "NH, aria-256-cbc",
        "WOORI, aes-256-cbc"
    })
    void openSslShouldReadTheAppsCall(IssuerSpec spec, String cipher) {
        Prepared prepared = (Prepared) PlayedGateways.gateway(spec, "http://localhost")
                .prepareCall(PlayedGateways.payment(AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB));

        assertThat(OpenSsl.decryptCbc(cipher, spec.key(), encData(call(prepared))))
                .startsWith("{\"purpose\":\"PAY\",\"mid\":\"DEMO" + spec + "\",\"tid\":\"")
                .endsWith("\"time\":\"20261122101530\"}");
    }

    @Test
    @DisplayName("Samsung's session key is unwrapped, and the call decrypted with it")
    void openSslShouldReadSamsungsCall(@TempDir Path directory) throws IOException {
        Path privateKey = Files.writeString(directory.resolve("samsung.pem"), PlayedSamsung.privateKeyPem());
        try (PlayedIssuer samsung = new PlayedIssuer(IssuerSpec.SAMSUNG)) {
            Prepared prepared = (Prepared) PlayedGateways.gateway(IssuerSpec.SAMSUNG, samsung.baseUrl())
                    .prepareCall(PlayedGateways.payment(AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB));
            Map<String, String> call = call(prepared);

            byte[] key = OpenSsl.unwrap(privateKey.toString(), samsung.samsung().wrappedKeyOf(call.get("sessionId")));

            assertThat(key).hasSize(32);
            assertThat(OpenSsl.decryptCbc("aes-256-cbc", key, encData(call)))
                    .startsWith("{\"purpose\":\"PAY\",\"mid\":\"DEMOSAMSUNG\",\"tid\":\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KB, seed-cbc",
        "SHINHAN, seed-cbc",
        "BC, aria-128-cbc",
        "SAMSUNG, aes-256-cbc",
        "LOTTE, aes-128-cbc",
        "HANA, aria-128-cbc",
        "NH, aria-256-cbc",
        "WOORI, aes-256-cbc"
    })
    @DisplayName("what OpenSSL encrypted is read, as the result of the issuer's page")
    void gatewayShouldReadWhatOpenSslWrote(IssuerSpec spec, String cipher) {
        ContentForm form = spec.form(spec.methods().getLast());
        String tid = spec.tidOf(PlayedGateways.KEY);
        String content = Json.createObjectBuilder(form.content(tid, 51_000, "03"))
                .build()
                .toString();
        byte[] message = OpenSsl.encryptCbc(cipher, spec.key(), new byte[16], content);
        IssuerGateway gateway = PlayedGateways.gateway(spec, "http://localhost");

        ResultEnvelope result = new ResultEnvelope(
                ResultEndpoint.PAGE,
                spec.mid(),
                tid,
                "0000",
                "",
                "20261122101530",
                Base64.getUrlEncoder().withoutPadding().encodeToString(message),
                "");

        assertThat(gateway.open(result, null)).isInstanceOf(Readable.class);
    }

    private static Map<String, String> call(Prepared prepared) {
        return PlayedIssuer.query(Objects.requireNonNull(prepared.links().iosUrl()));
    }

    private static byte[] encData(Map<String, String> call) {
        return Base64.getUrlDecoder().decode(call.get("encData"));
    }
}
