package dev.appcard.adapter.outbound.issuer.play;

import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.issuer.ConfiguredIssuerGateways;
import dev.appcard.adapter.outbound.issuer.IssuerContract;
import dev.appcard.adapter.outbound.issuer.OfferedIssuers;
import dev.appcard.adapter.outbound.issuer.bc.BcContract;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungContract;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSettings;
import dev.appcard.adapter.outbound.issuer.shinhan.ShinhanContract;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.relay.RelayRoutes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product's gateways, set up for played issuers; and a payment. */
public final class PlayedGateways {

    public static final String KEY = "pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A";

    public static final String REGISTRATION_KEY = "reg_01JD4X7Q2M8N5R9T3V6W0Y1Z2A";

    private static final IssuerHttp HTTP = new IssuerHttp(
            new IssuerHttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(20), 16),
            () -> {},
            BreakersForTests.never());

    private PlayedGateways() {}

    /** Of the issuers whose process is their own. */
    public static List<IssuerContract> contracts() {
        return List.of(
                new ShinhanContract(HTTP, new RelayRoutes(IssuerSpec.SERVICE_PREFIX, Map.of())),
                new BcContract(HTTP),
                new SamsungContract(HTTP, () -> new SamsungSettings(PlayedSamsung.publicKeyPem())));
    }

    /** As the product makes them of settings. */
    public static ConfiguredIssuerGateways gateways(OfferedIssuers offered) {
        return new ConfiguredIssuerGateways(offered, contracts(), HTTP);
    }

    public static IssuerGateway gateway(IssuerSpec spec, String baseUrl) {
        return gateway(spec, baseUrl, null, null);
    }

    public static IssuerGateway gateway(
            IssuerSpec spec, String baseUrl, byte @Nullable [] previousKey, byte @Nullable [] previousMacKey) {
        IssuerCode issuer = new IssuerCode(spec.name());
        IssuerSettings settings = new IssuerSettings(
                spec.mid(),
                rotating(spec.key(), previousKey),
                rotating(spec.macKey(), previousMacKey),
                baseUrl,
                InstalmentTerms.USUAL,
                true);
        return gateways(new OfferedIssuers(Map.of(issuer, settings)))
                .find(issuer)
                .orElseThrow();
    }

    public static AuthenticationRequest payment(AuthenticationMethod method, Channel channel) {
        return payment(KEY, method, channel);
    }

    public static AuthenticationRequest payment(String key, AuthenticationMethod method, Channel channel) {
        return transaction(key, Purpose.PAY, method, channel, 51_000, 3);
    }

    public static AuthenticationRequest registration(Channel channel) {
        return transaction(REGISTRATION_KEY, Purpose.REGISTER, AuthenticationMethod.APP_CARD, channel, 0, 0);
    }

    private static AuthenticationRequest transaction(
            String key, Purpose purpose, AuthenticationMethod method, Channel channel, long amount, int months) {
        return new AuthenticationRequest(
                new TransactionKey(key),
                purpose,
                method,
                "데모상점",
                Money.won(amount),
                "원두 \"커피\" 1kg/봉",
                new Instalment(months),
                channel,
                "http://localhost:9080/window/abc_DEF-123",
                "http://localhost:9080/inbound/issuer?a=b c&d",
                Instant.parse("2026-11-22T01:15:30Z"));
    }

    private static RotatingSecret rotating(byte[] current, byte @Nullable [] previous) {
        return new RotatingSecret(new Secret(current), previous == null ? null : new Secret(previous));
    }
}
