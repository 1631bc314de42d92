package dev.appcard.adapter.out.issuer.kb;

import dev.appcard.adapter.out.issuer.common.IssuerSettings;
import dev.appcard.adapter.out.issuer.common.RotatingSecret;
import dev.appcard.adapter.out.issuer.common.Secret;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.PaymentKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** KB's demo values (contracts.md, "Demo values"), and a payment. */
final class KbFixture {

    static final String MID = "DEMOKB";
    static final Secret KEY = secret("d6c6b81e1b0f6fb6e3063547927b8175");
    static final Secret MAC_KEY = secret("9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6");
    static final Secret OTHER_KEY = secret("22".repeat(16));
    static final Secret OTHER_MAC_KEY = secret("11".repeat(32));

    static final TransactionInformation PAYMENT = new TransactionInformation(
            new PaymentKey("pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A"),
            "데모상점",
            Money.won(51_000),
            "원두 \"커피\" 1kg/봉|투",
            new Instalment(3),
            Channel.MOBILE_WEB,
            "http://localhost:9080/window/abc_DEF-123",
            "http://localhost:9080/inbound/kb",
            Instant.parse("2026-11-22T01:15:30Z"));

    private KbFixture() {}

    static KbIssuerGateway gateway() {
        return gateway(RotatingSecret.of(KEY), RotatingSecret.of(MAC_KEY));
    }

    static KbIssuerGateway gateway(RotatingSecret key, RotatingSecret macKey) {
        return new KbIssuerGateway(
                IssuerPolicies.of(new IssuerCode("KB")), new IssuerSettings(MID, key, macKey, Optional.empty()));
    }

    private static Secret secret(String hex) {
        return new Secret(HexFormat.of().parseHex(hex));
    }
}
