package dev.appcard.adapter.outbound.issuer.kb;

import dev.appcard.adapter.outbound.issuer.OfferedIssuers;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.HexFormat;
import java.util.Map;

/** KB's demo values (docs/issuers/contracts.md, "Demo values"). */
final class KbFixture {

    static final String MID = "DEMOKB";
    static final Secret KEY = secret("d6c6b81e1b0f6fb6e3063547927b8175");
    static final Secret MAC_KEY = secret("9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6");
    static final Secret OTHER_KEY = secret("22".repeat(16));
    static final Secret OTHER_MAC_KEY = secret("11".repeat(32));

    private KbFixture() {}

    static IssuerGateway gateway() {
        return gateway(RotatingSecret.of(KEY), RotatingSecret.of(MAC_KEY));
    }

    static IssuerGateway gateway(RotatingSecret key, RotatingSecret macKey) {
        return gateway(key, macKey, "http://localhost:9090/kb");
    }

    /** Of an issuer that can be asked. */
    static IssuerGateway gateway(String baseUrl) {
        return gateway(RotatingSecret.of(KEY), RotatingSecret.of(MAC_KEY), baseUrl);
    }

    private static IssuerGateway gateway(RotatingSecret key, RotatingSecret macKey, String baseUrl) {
        IssuerCode kb = new IssuerCode("KB");
        IssuerSettings settings = new IssuerSettings(MID, key, macKey, baseUrl, InstalmentTerms.USUAL, false);
        return PlayedGateways.gateways(new OfferedIssuers(Map.of(kb, settings)))
                .find(kb)
                .orElseThrow();
    }

    private static Secret secret(String hex) {
        return new Secret(HexFormat.of().parseHex(hex));
    }
}
