package dev.appcard.application.port.out.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.out.issuer.OpenedResult.Readable;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.PaymentKey;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every issuer's gateway does towards every player of that issuer, the fake and the real ones. */
public interface IssuerGatewayContract {

    IssuerGateway gateway();

    IssuerPeer peer();

    @Test
    default void openShouldGiveWhatTheAppWasToldWhenTheBuyerApproves() {
        TransactionInformation told = information("pay_contract0000000001");

        ResultEnvelope result = peer().approve(gateway().prepareCall(told));

        assertThat(gateway().isGenuine(result)).isTrue();
        assertThat(result.tid()).isEqualTo(told.key().value());
        assertThat(result.resultCode()).isEqualTo("0000");
        assertThat(gateway().open(result)).isInstanceOfSatisfying(Readable.class, readable -> {
            assertThat(readable.tid()).isEqualTo(told.key().value());
            assertThat(readable.amountWon()).isEqualTo(told.amount().won());
            assertThat(readable.instalment()).isIn(null, told.instalment().twoDigits());
            assertThat(readable.otc().reveal()).matches("[0-9]{16,21}");
        });
    }

    @Test
    default void isGenuineShouldHoldForARefusalToo() {
        ResultEnvelope result = peer().refuse(gateway().prepareCall(information("pay_contract0000000002")));

        assertThat(gateway().isGenuine(result)).isTrue();
        assertThat(result.resultCode()).isEqualTo("1004");
        assertThat(result.encData()).isEmpty();
    }

    @Test
    default void isGenuineShouldNotHoldWhenASignedFieldWasAltered() {
        ResultEnvelope result = peer().approve(gateway().prepareCall(information("pay_contract0000000003")));

        assertThat(alterations(result)).noneMatch(gateway()::isGenuine);
    }

    @Test
    default void openShouldNotReadWhatWasNeverEncrypted() {
        ResultEnvelope result = peer().approve(gateway().prepareCall(information("pay_contract0000000004")));
        Stream<String> nonsense =
                Stream.of("", "A", "AAAA", "A".repeat(64), "A".repeat(86), "!", result.encData() + "=");

        assertThat(nonsense.map(encData -> withEncData(result, encData)))
                .allSatisfy(altered -> assertThat(gateway().open(altered)).isInstanceOf(OpenedResult.Unreadable.class));
    }

    private static TransactionInformation information(String key) {
        return new TransactionInformation(
                new PaymentKey(key),
                "데모상점",
                Money.won(51_000),
                "원두 커피 1kg",
                new Instalment(3),
                Channel.MOBILE_WEB,
                "https://pay.example/window/abc",
                "https://pay.example/inbound/issuer",
                Instant.now());
    }

    private static Stream<ResultEnvelope> alterations(ResultEnvelope it) {
        String upperCaseSign = it.sign().toUpperCase(Locale.ROOT);
        return Stream.of(
                envelope(it.mid() + "X", it.tid(), it.resultCode(), it.time(), it.encData(), it.sign()),
                envelope("", it.tid(), it.resultCode(), it.time(), it.encData(), it.sign()),
                envelope(it.mid(), it.tid() + "0", it.resultCode(), it.time(), it.encData(), it.sign()),
                envelope(it.mid(), it.tid(), "0001", it.time(), it.encData(), it.sign()),
                envelope(it.mid(), it.tid(), it.resultCode(), it.time() + "0", it.encData(), it.sign()),
                envelope(it.mid(), it.tid(), it.resultCode(), it.time(), it.encData() + "A", it.sign()),
                envelope(it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), upperCaseSign),
                envelope(it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), it.sign() + "0"),
                envelope(it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), "0".repeat(64)),
                envelope(it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), ""));
    }

    private static ResultEnvelope withEncData(ResultEnvelope it, String encData) {
        return envelope(it.mid(), it.tid(), it.resultCode(), it.time(), encData, it.sign());
    }

    private static ResultEnvelope envelope(
            String mid, String tid, String resultCode, String time, String encData, String sign) {
        return new ResultEnvelope(mid, tid, resultCode, "", time, encData, sign);
    }
}
