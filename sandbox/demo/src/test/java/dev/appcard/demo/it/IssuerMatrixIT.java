package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.BuyerByWire.Choice;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Over the wire, every issuer, every way and every channel:")
class IssuerMatrixIT {

    /** Written from the issuers' contracts, not read from the product: an issuer's page, and the merchant API's code. */
    private record Row(String issuer, String page, String cardCode) {}

    private static final List<Row> ISSUERS = List.of(
            new Row("SHINHAN", "ANSIM", "41"),
            new Row("KB", "ISP", "11"),
            new Row("BC", "ISP", "31"),
            new Row("SAMSUNG", "ANSIM", "51"),
            new Row("HYUNDAI", "ANSIM", "61"),
            new Row("LOTTE", "ANSIM", "71"),
            new Row("HANA", "ANSIM", "21"),
            new Row("NH", "ANSIM", "91"),
            new Row("WOORI", "ISP", "W1"));

    private static final List<String> WAYS = List.of("APP_CARD", "ANSIM", "ISP");
    private static final List<String> CHANNELS = List.of("PC", "MOBILE_WEB", "WEBVIEW");
    private static final Map<String, String> PAY_TYPES =
            Map.of("APP_CARD", "CARD_VAN", "ANSIM", "CARD_ANSIM", "ISP", "CARD_ISP");

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();

    static Stream<Choice> cells() {
        return ISSUERS.stream()
                .flatMap(row -> WAYS.stream()
                        .flatMap(way -> CHANNELS.stream().map(channel -> new Choice(row.issuer(), way, channel, 3))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void cell(Choice choice) {
        if (isAllowed(choice)) {
            assertPaid(choice);
        } else {
            assertRefused(choice);
        }
    }

    @Test
    @DisplayName("the table in the documents says of each cell what is tested of it")
    void documented() throws IOException {
        String made = asMarkdown();
        Files.writeString(Path.of("target", "issuer-matrix.md"), made);

        assertThat(Path.of("..", "..", "docs", "issuers", "README.md"))
                .content()
                .as("docs/issuers/README.md; the table that was made is in target/issuer-matrix.md")
                .contains(made);
    }

    private void assertPaid(Choice choice) {
        Opened payment = merchant.open("ON_CONFIRM", 52_000, Map.of("appScheme", "appcarddemo://pay"));
        buyer.approve(payment, choice);
        assertThat(payment.status()).isEqualTo("A");

        Answer done = merchant.confirm(payment);

        assertThat(done.text("status")).as(done.body().toString()).isEqualTo("DONE");
        assertThat(done.text("payType")).isEqualTo(PAY_TYPES.get(choice.method()));
        assertThat(done.body().path("card").path("issuerCode").asText())
                .isEqualTo(row(choice).cardCode());
        assertThat(done.body().path("card").path("installmentPlanMonths").asInt())
                .isEqualTo(3);
        assertThat(van.won(payment)).as("the VAN's ledger").isEqualTo(52_000);
        assertThat(van.ledger(payment).path("entries")).hasSize(1);
        assertThat(platform.database().state(payment.paymentKey())).isEqualTo("APPROVED");
        assertThat(platform.database().journal(payment.paymentKey())).containsExactly("APPROVAL");
    }

    private void assertRefused(Choice choice) {
        Opened payment = merchant.open("ON_CONFIRM", 52_000, Map.of("appScheme", "appcarddemo://pay"));

        Answer refusal = buyer.choose(payment, choice);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(refusal.text("message"))
                .contains("method", "APP_CARD", row(choice).page());
        assertThat(payment.status()).isEqualTo("R");
    }

    static boolean isAllowed(Choice choice) {
        return choice.method().equals("APP_CARD")
                || choice.method().equals(row(choice).page());
    }

    private static Row row(Choice choice) {
        return ISSUERS.stream()
                .filter(row -> row.issuer().equals(choice.issuer()))
                .findFirst()
                .orElseThrow();
    }

    private static String asMarkdown() {
        StringBuilder text = new StringBuilder("| issuer |");
        WAYS.forEach(way -> CHANNELS.forEach(channel ->
                text.append(' ').append(way).append(' ').append(channel).append(" |")));
        text.append("\n|---|")
                .append("---|".repeat(WAYS.size() * CHANNELS.size()))
                .append('\n');
        for (Row row : ISSUERS) {
            text.append("| ").append(row.issuer()).append(" |");
            WAYS.forEach(way -> CHANNELS.forEach(channel -> text.append(' ')
                    .append(isAllowed(new Choice(row.issuer(), way, channel, 0)) ? "paid" : "400")
                    .append(" |")));
            text.append('\n');
        }
        return text.toString();
    }
}
