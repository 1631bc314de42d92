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
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What every issuer's gateway does with cards that are registered in the issuer's app, the fake and the real ones. */
public interface CardRegistrationContract {

    IssuerGateway gateway();

    IssuerPeer peer();

    @Test
    default void openRegistrationShouldGiveTheCardIdWhenTheBuyerApproves() {
        AuthenticationRequest told = registration("reg_contract0000000001");
        Prepared prepared = prepared(told);

        ResultEnvelope result = peer().approve(prepared.links());

        assertThat(gateway().isGenuine(result)).isTrue();
        assertThat(gateway().transactionOf(result.tid())).contains(told.key());
        Readable<RegisteredCardId> registered = opened(result, prepared);
        assertThat(registered.amountWon()).isZero();
        assertThat(registered.instalment()).isIn(null, "00");
        assertThat(registered.secret().cardId().reveal()).isNotEmpty();
    }

    @Test
    default void openRegistrationShouldGiveASecretOfItsOwnEachTime() {
        Prepared prepared = prepared(registration("reg_contract0000000002"));
        ResultEnvelope result = peer().approve(prepared.links());
        CardId first = opened(result, prepared).secret().cardId();
        byte[] revealed = first.reveal();

        first.close();

        assertThat(opened(result, prepared).secret().cardId().reveal()).isEqualTo(revealed);
    }

    @Test
    default void openRegistrationShouldNotReadWhatWasNeverEncrypted() {
        Prepared prepared = prepared(registration("reg_contract0000000003"));
        ResultEnvelope result = peer().approve(prepared.links());

        for (String nonsense : new String[] {"", "AAAA", "A".repeat(86), "!", result.encData() + "="}) {
            assertThat(gateway().openRegistration(withEncData(result, nonsense), prepared.session()))
                    .as(nonsense)
                    .isInstanceOf(OpenedResult.Unreadable.class);
        }
    }

    @Test
    default void openRegistrationShouldTellApartWhatAnotherTransactionHolds() {
        Prepared mine = prepared(registration("reg_contract0000000004"));
        Prepared other = prepared(registration("reg_contract0000000005"));
        ResultEnvelope outside = peer().approve(mine.links());
        ResultEnvelope inside = peer().approve(other.links());

        assertThat(gateway().openRegistration(withEncData(outside, inside.encData()), mine.session()))
                .isNotInstanceOf(Readable.class);
    }

    @Test
    default void issueOtcShouldGiveACodeForTheRegisteredCardAnyNumberOfTimes() {
        Prepared prepared = prepared(registration("reg_contract0000000006"));
        CardId cardId =
                opened(peer().approve(prepared.links()), prepared).secret().cardId();

        for (String charge : new String[] {"pay_contract0000000021", "pay_contract0000000022"}) {
            assertThat(gateway().issueOtc(charge(charge, cardId))).isInstanceOf(OtcAnswer.Issued.class);
        }
        assertThat(cardId.reveal()).as("not wiped by being used").isNotEmpty();
    }

    @Test
    default void issueOtcShouldBeRefusedForACardThatWasNeverRegistered() {
        try (CardId unknown = CardId.of(FakeCards.ascii("never-registered"))) {
            assertThat(gateway().issueOtc(charge("pay_contract0000000023", unknown)))
                    .isInstanceOf(OtcAnswer.Refused.class);
        }
    }

    private static OtcRequest charge(String key, CardId cardId) {
        return new OtcRequest(new TransactionKey(key), cardId, Money.won(9_900), Instant.now());
    }

    private Prepared prepared(AuthenticationRequest told) {
        return assertThat(gateway().prepareCall(told))
                .asInstanceOf(InstanceOfAssertFactories.type(Prepared.class))
                .actual();
    }

    private Readable<RegisteredCardId> opened(ResultEnvelope result, Prepared prepared) {
        return switch (gateway().openRegistration(result, prepared.session())) {
            case Readable<RegisteredCardId> readable -> readable;
            case OpenedResult.Differs<RegisteredCardId> other -> throw new AssertionError("differs");
            case OpenedResult.Unreadable<RegisteredCardId> nothing -> throw new AssertionError("unreadable");
        };
    }

    private static AuthenticationRequest registration(String key) {
        return new AuthenticationRequest(
                new TransactionKey(key),
                Purpose.REGISTER,
                AuthenticationMethod.APP_CARD,
                "데모상점",
                Money.won(0),
                "카드 등록",
                new Instalment(0),
                Channel.MOBILE_WEB,
                "https://pay.example/window/abc",
                "https://pay.example/inbound/issuer",
                Instant.now());
    }

    private static ResultEnvelope withEncData(ResultEnvelope it, String encData) {
        return new ResultEnvelope(
                it.endpoint(), it.mid(), it.tid(), it.resultCode(), "", it.time(), encData, it.sign());
    }
}
