package dev.appcard.adapter.out.issuer.play;

import dev.appcard.adapter.out.issuer.IssuerContract;
import dev.appcard.adapter.out.issuer.bc.BcContract;
import dev.appcard.adapter.out.issuer.common.IssuerSettings;
import dev.appcard.adapter.out.issuer.common.RotatingSecret;
import dev.appcard.adapter.out.issuer.common.Secret;
import dev.appcard.adapter.out.issuer.hana.HanaContract;
import dev.appcard.adapter.out.issuer.http.IssuerHttp;
import dev.appcard.adapter.out.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.out.issuer.hyundai.HyundaiContract;
import dev.appcard.adapter.out.issuer.kb.KbContract;
import dev.appcard.adapter.out.issuer.lotte.LotteContract;
import dev.appcard.adapter.out.issuer.nh.NhContract;
import dev.appcard.adapter.out.issuer.samsung.SamsungContract;
import dev.appcard.adapter.out.issuer.samsung.SamsungSettings;
import dev.appcard.adapter.out.issuer.shinhan.ShinhanContract;
import dev.appcard.adapter.out.issuer.woori.WooriContract;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.application.relay.RelayRoutes;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.PaymentKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product's gateways, set up for played issuers; and a payment. */
public final class PlayedGateways {

    public static final String KEY = "pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A";

    private static final IssuerHttp HTTP =
            new IssuerHttp(new IssuerHttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(20), 16), () -> {});

    private PlayedGateways() {}

    public static List<IssuerContract> contracts() {
        return List.of(
                new KbContract(),
                new ShinhanContract(new RelayRoutes(IssuerSpec.SERVICE_LETTERS, Map.of())),
                new BcContract(HTTP),
                new SamsungContract(HTTP, () -> new SamsungSettings(PlayedSamsung.publicKeyPem())),
                new LotteContract(),
                new HyundaiContract(),
                new HanaContract(),
                new NhContract(),
                new WooriContract());
    }

    public static IssuerGateway gateway(IssuerSpec spec, String baseUrl) {
        return gateway(spec, baseUrl, null, null);
    }

    public static IssuerGateway gateway(
            IssuerSpec spec, String baseUrl, byte @Nullable [] previousKey, byte @Nullable [] previousMacKey) {
        IssuerContract contract = contracts().stream()
                .filter(it -> it.issuer().value().equals(spec.name()))
                .findFirst()
                .orElseThrow();
        IssuerSettings settings = new IssuerSettings(
                spec.mid(),
                rotating(spec.key(), previousKey),
                rotating(spec.macKey(), previousMacKey),
                baseUrl,
                InstalmentTerms.USUAL);
        return contract.gateway(IssuerPolicies.of(contract.issuer()), settings);
    }

    public static TransactionInformation payment(AuthenticationWay way, Channel channel) {
        return payment(KEY, way, channel);
    }

    public static TransactionInformation payment(String key, AuthenticationWay way, Channel channel) {
        return new TransactionInformation(
                new PaymentKey(key),
                way,
                "데모상점",
                Money.won(51_000),
                "원두 \"커피\" 1kg/봉",
                new Instalment(3),
                channel,
                "http://localhost:9080/window/abc_DEF-123",
                "http://localhost:9080/inbound/issuer?a=b c&d",
                Instant.parse("2026-11-22T01:15:30Z"));
    }

    private static RotatingSecret rotating(byte[] current, byte @Nullable [] previous) {
        return new RotatingSecret(new Secret(current), previous == null ? null : new Secret(previous));
    }
}
