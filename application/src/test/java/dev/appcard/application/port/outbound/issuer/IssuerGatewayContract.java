package dev.appcard.application.port.outbound.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What every issuer's gateway does towards every player of that issuer, the fake and the real ones. */
public interface IssuerGatewayContract {

    IssuerGateway gateway();

    IssuerPeer peer();

    @Test
    default void openShouldGiveWhatTheAppWasToldWhenTheBuyerApproves() {
        AuthenticationRequest told = request("pay_contract0000000001");
        Prepared prepared = prepared(told);

        ResultEnvelope result = peer().approve(prepared.links());

        assertThat(gateway().isGenuine(result)).isTrue();
        assertThat(gateway().transactionOf(result.tid())).contains(told.key());
        assertThat(result.resultCode()).isEqualTo("0000");
        assertThat(gateway().open(result, prepared.session())).isInstanceOfSatisfying(Readable.class, readable -> {
            assertThat(readable.amountWon()).isEqualTo(told.amount().won());
            assertThat(readable.instalment()).isIn(null, told.instalment().twoDigits());
        });
    }

    @Test
    default void isGenuineShouldHoldForARefusalToo() {
        ResultEnvelope result =
                peer().refuse(prepared(request("pay_contract0000000002")).links());

        assertThat(gateway().isGenuine(result)).isTrue();
        assertThat(result.resultCode()).isEqualTo("1004");
        assertThat(result.encData()).isEmpty();
    }

    @Test
    default void isGenuineShouldNotHoldWhenASignedFieldWasAltered() {
        ResultEnvelope result =
                peer().approve(prepared(request("pay_contract0000000003")).links());

        assertThat(alterations(result)).noneMatch(gateway()::isGenuine);
    }

    @Test
    default void isGenuineShouldNotHoldAtTheOtherDoor() {
        ResultEnvelope result =
                peer().approve(prepared(request("pay_contract0000000005")).links());

        assertThat(gateway().isGenuine(throughTheOtherDoor(result))).isFalse();
    }

    @Test
    default void openShouldNotReadWhatWasNeverEncrypted() {
        Prepared prepared = prepared(request("pay_contract0000000004"));
        ResultEnvelope result = peer().approve(prepared.links());
        Stream<String> nonsense =
                Stream.of("", "A", "AAAA", "A".repeat(64), "A".repeat(86), "!", result.encData() + "=");

        assertThat(nonsense.map(encData -> withEncData(result, encData)))
                .allSatisfy(altered -> assertThat(gateway().open(altered, prepared.session()))
                        .isInstanceOf(OpenedResult.Unreadable.class));
    }

    @Test
    default void openShouldTellApartWhatAnotherTransactionHolds() {
        Prepared mine = prepared(request("pay_contract0000000006"));
        Prepared other = prepared(request("pay_contract0000000007"));
        ResultEnvelope outside = peer().approve(mine.links());
        ResultEnvelope inside = peer().approve(other.links());

        assertThat(gateway().open(withEncData(outside, inside.encData()), mine.session()))
                .isNotInstanceOf(Readable.class);
    }

    /** The way whose contract is tried. */
    default AuthenticationMethod method() {
        return AuthenticationMethod.APP_CARD;
    }

    private Prepared prepared(AuthenticationRequest told) {
        return assertThat(gateway().prepareCall(told))
                .asInstanceOf(InstanceOfAssertFactories.type(Prepared.class))
                .actual();
    }

    private AuthenticationRequest request(String key) {
        return new AuthenticationRequest(
                new TransactionKey(key),
                Purpose.PAY,
                method(),
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
                envelope(it.endpoint(), it.mid() + "X", it.tid(), it.resultCode(), it.time(), it.encData(), it.sign()),
                envelope(it.endpoint(), "", it.tid(), it.resultCode(), it.time(), it.encData(), it.sign()),
                envelope(it.endpoint(), it.mid(), it.tid() + "0", it.resultCode(), it.time(), it.encData(), it.sign()),
                envelope(it.endpoint(), it.mid(), it.tid(), "0001", it.time(), it.encData(), it.sign()),
                envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time() + "0", it.encData(), it.sign()),
                envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData() + "A", it.sign()),
                envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), upperCaseSign),
                envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), it.sign() + "0"),
                envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), "0".repeat(64)),
                envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), ""));
    }

    private static ResultEnvelope withEncData(ResultEnvelope it, String encData) {
        return envelope(it.endpoint(), it.mid(), it.tid(), it.resultCode(), it.time(), encData, it.sign());
    }

    private static ResultEnvelope throughTheOtherDoor(ResultEnvelope it) {
        ResultEndpoint other = it.endpoint() == ResultEndpoint.APP ? ResultEndpoint.PAGE : ResultEndpoint.APP;
        return envelope(other, it.mid(), it.tid(), it.resultCode(), it.time(), it.encData(), it.sign());
    }

    private static ResultEnvelope envelope(
            ResultEndpoint endpoint,
            String mid,
            String tid,
            String resultCode,
            String time,
            String encData,
            String sign) {
        return new ResultEnvelope(endpoint, mid, tid, resultCode, "", time, encData, sign);
    }
}
