package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.BuyerByWire.Choice;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Over the wire, with every issuer and way:")
class WhereItFailsIT {

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();

    static Stream<Choice> ways() {
        return IssuerMatrixIT.cells()
                .filter(cell -> cell.channel().equals("MOBILE_WEB"))
                .filter(IssuerMatrixIT::isAllowed)
                .map(cell -> new Choice(cell.issuer(), cell.method(), cell.channel(), 0));
    }

    static Stream<Arguments> whileAuthenticating() {
        return ways().flatMap(way -> Stream.of(
                Arguments.of(way, "WRONG_NUMBER", "INVALID_CARD_NUMBER"),
                Arguments.of(way, "WRONG_EXPIRY", "INVALID_CARD_EXPIRATION"),
                Arguments.of(way, "WRONG_PASSWORD", "INVALID_PASSWORD"),
                Arguments.of(way, "REFUSE", "PAY_PROCESS_CANCELED")));
    }

    static Stream<Arguments> whileApproving() {
        return ways().flatMap(way -> Stream.of(
                Arguments.of(way, 10_002, "EXCEED_MAX_AMOUNT"),
                Arguments.of(way, 10_026, "INVALID_CARD_LOST_OR_STOLEN")));
    }

    @ParameterizedTest(name = "{0}: {1} fails while authenticating, the merchant sees {2}")
    @MethodSource
    void whileAuthenticating(Choice way, String action, String code) {
        Opened payment = merchant.open("ON_CONFIRM", 1_000);

        buyer.act(payment, way, action);

        Answer shown = merchant.show(payment);
        assertThat(shown.text("status")).isEqualTo("ABORTED");
        assertThat(shown.body().path("failure").path("code").asText()).isEqualTo(code);
        assertThat(own.van().telegrams(payment)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} won are authenticated, then declined; the merchant sees {2}")
    @MethodSource
    void whileApproving(Choice way, long won, String code) {
        Opened payment = merchant.open("ON_CONFIRM", won);
        buyer.approve(payment, way);
        assertThat(merchant.show(payment).text("status")).isEqualTo("IN_PROGRESS");

        Answer refused = merchant.confirm(payment);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(merchant.show(payment).body().path("failure").path("code").asText())
                .isEqualTo(code);
        assertThat(own.van().won(payment)).isZero();
    }
}
