package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.sandbox.issuer.AutomaticGateway;
import dev.appcard.sandbox.issuer.SandboxUnderTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an issuer gives out for a registered card is approved at the VAN, as an app card's is")
class RegisteredCardPaysTest {
    private SandboxUnderTest issuers;
    private RunningSandbox van;
    private AutomaticGateway gateway;

    @BeforeEach
    void start() throws IOException {
        van = new RunningSandbox();
        issuers = new SandboxUnderTest(van.httpPort());
        gateway = new AutomaticGateway(issuers, RunningSandbox.MORNING.instant());
    }

    @AfterEach
    void stop() throws IOException {
        issuers.close();
        van.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "KB", "SAMSUNG", "HYUNDAI", "LOTTE", "HANA", "NH", "WOORI"})
    void eachCodeShouldBeApprovedOnce(String code) throws Exception {
        String cardId = gateway.register(code).path("cardId").asText();
        for (int month = 0; month < 3; month++) {
            JsonNode contents = gateway.otc(code, cardId, 50_000);
            assertThat(van.ask(approval(code, contents)).status()).isEqualTo("O");
            assertThat(van.ask(approval(code, contents)).outcome()).isEqualTo("X 0036");
        }
    }

    @Test
    @DisplayName("BC's CARD_ID is the card: number and yyMM, type 1000, nothing else, as often as wanted")
    void bcCardShouldBeApprovedAgainAndAgain() throws Exception {
        JsonNode card = gateway.register("BC");
        String yyMM = card.path("expiry").asText().substring(2, 6);
        for (int month = 0; month < 3; month++) {
            Answer answer = van.ask(new Approval().card(card.path("cardNo").asText(), yyMM));
            assertThat(answer.status()).isEqualTo("O");
            assertThat(answer.issuerCode()).isEqualTo("01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "KB", "SAMSUNG", "HYUNDAI", "LOTTE", "HANA", "NH", "WOORI"})
    @DisplayName("One registered card is over the limit at its next two charges, whatever codes they come with")
    void ruleShouldApplyToOneRegistration(String code) throws Exception {
        JsonNode registered = gateway.register(code);
        String cardId = registered.path("cardId").asText();
        String another = gateway.register(code).path("cardId").asText();
        van.rule("{'registration':'" + registered.path("tid").asText()
                + "','action':'DECLINE','code':'0002','times':2}");

        assertThat(van.ask(approval(code, gateway.otc(code, another, 50_000))).status())
                .isEqualTo("O");
        assertThat(van.ask(approval(code, gateway.otc(code, cardId, 50_000))).outcome())
                .isEqualTo("X 0002");
        assertThat(van.ask(approval(code, gateway.otc(code, cardId, 50_000))).outcome())
                .isEqualTo("X 0002");
        assertThat(van.ask(approval(code, gateway.otc(code, cardId, 50_000))).status())
                .isEqualTo("O");
    }

    private static Approval approval(String code, JsonNode contents) {
        String otc = contents.path("otc").asText();
        return switch (code) {
            case "SHINHAN", "HANA" -> new Approval().track(otc).filler("");
            case "KB" -> new Approval().track(otc + "=8911").filler("            KBA");
            case "NH", "WOORI" -> new Approval().track(otc + "=8911").filler("");
            default ->
                new Approval()
                        .track(otc + "=4912")
                        .mpi(
                                contents.path("cavv").asText(),
                                contents.path("xid").asText(),
                                contents.path("eci").asText());
        };
    }
}
