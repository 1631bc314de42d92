package dev.appcard.adapter.inbound.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboundIssuersTest {

    private final InboundIssuers issuers = new InboundIssuers(List.of("NH", " KB", "LOTTE", "SHINHAN", "BC", "HANA"));

    @Test
    void findShouldKnowThoseThatAreOffered() {
        assertThat(issuers.find("kb").map(InboundIssuer::code)).contains(new IssuerCode("KB"));
        assertThat(issuers.find("nh").map(InboundIssuer::code)).contains(new IssuerCode("NH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KB", "Kb", "kb ", "", "woori", "nobody"})
    void findShouldKnowNobodyElse(String inPath) {
        assertThat(issuers.find(inPath)).isEmpty();
    }

    /** docs/issuers/contracts.md, "App card: one table". */
    @ParameterizedTest
    @CsvSource({
        "kb, POST, application/json;charset=UTF-8, false",
        "shinhan, POST, application/json;charset=UTF-8, true",
        "bc, POST, application/xml;charset=UTF-8, false",
        "hana, POST, application/x-www-form-urlencoded;charset=UTF-8, false",
        "lotte, GET, text/plain;charset=UTF-8, false"
    })
    void containersShouldBeDataOfThePolicy(String inPath, String method, String mediaType, boolean relayed) {
        InboundIssuer issuer = issuers.find(inPath).orElseThrow();

        assertThat(issuer.codec().method()).isEqualTo(method);
        assertThat(issuer.codec().answers().mediaType()).isEqualTo(mediaType);
        assertThat(issuer.isRelayed()).isEqualTo(relayed);
    }

    @Test
    void everyIssuerShouldHaveAContainer() {
        assertThat(IssuerPolicies.all())
                .allSatisfy(policy ->
                        assertThat(CallbackCodec.of(policy.messages().format())).isNotNull());
    }
}
