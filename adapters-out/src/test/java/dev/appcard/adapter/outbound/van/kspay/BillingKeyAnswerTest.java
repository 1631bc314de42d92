package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.HandMade.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.secret.VanBillingKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers to card data bring. Offsets are the document's: the body begins at 300, its Filler 195 bytes later. */
class BillingKeyAnswerTest {

    private static final int TYPE = 300;
    private static final int CARD_NO = 387;
    private static final int AMOUNT = 409;
    private static final int MERCHANT_NO = 418;
    private static final int FILLER =
            300 + (4 + 12 + 1 + 8 + 6 + 6 + 6 + 12 + 16 + 16 + 16 + 4 + 2 + 9) + (15 + 1 + 1 + 4 * 12 + 12);
    private static final int KEY_END = FILLER + 20;

    private PeerVan peer;
    private KspayVanGateway gateway;

    @BeforeEach
    void start() throws IOException {
        peer = new PeerVan(PeerVan.answering(approvedWithKey()));
        gateway = Gateways.to(
                peer.port(), Duration.ofSeconds(10), new CountedLateAnswers(() -> (attempt, approval) -> {}));
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        peer.close();
    }

    @Test
    void approvalShouldBringTheBillingKeyThatWasWishedFor() {
        assertThat(answered(approvedWithKey()))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.billingKey()).isEqualTo(key()));
    }

    @Test
    void approvalShouldBringNoKeyWhenNobodyWishedForOne() {
        ApprovalCredential keyIn = Cards.keyIn(Cards.card(Cards.NUMBER, "800229", "17"));

        assertApprovedWithoutKey(send(keyIn, approvedWithKey()));
        assertApprovedWithoutKey(send(Cards.earlier(Cards.BILLING_KEY), with(approvedWithKey(), TYPE, "1001")));
    }

    @ParameterizedTest
    @DisplayName("what is not exactly B and 19 digits is no key, and the approval stands")
    @ValueSource(
            strings = {
                "                    ",
                "B123456789012345678 ",
                " B123456789012345678",
                "b1234567890123456789",
                "12345678901234567890",
                "B12345678901234567x9",
                "B123456789 123456789",
                "B123456789\u00b2123456789",
                "B123456789\n123456789",
            })
    void approvalShouldStandWithoutAKeyThatIsNone(String filler) {
        assertApprovedWithoutKey(answered(with(approvedWithKey(), FILLER, filler)));
    }

    @Test
    void approvalShouldIgnoreWhatStandsBehindTheKey() {
        assertThat(answered(with(approvedWithKey(), KEY_END, "7 anything")))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.billingKey()).isEqualTo(key()));
    }

    @Test
    @DisplayName("an older peer's answer, ending at each byte: a key when all of it is there, unknown before Amount")
    void answerOfAnOlderPeerEndingAtEachByte() {
        for (int bytes = 300; bytes < 580; bytes++) {
            byte[] shorter = with(Arrays.copyOf(approvedWithKey(), bytes), 0, String.format("%04d", bytes - 4));
            ApprovalOutcome outcome = answered(shorter);
            if (bytes < MERCHANT_NO) {
                assertThat(outcome).as("%d bytes", bytes).isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
            } else {
                VanBillingKey expected = bytes < KEY_END ? null : key();
                assertThat(outcome)
                        .as("%d bytes", bytes)
                        .isInstanceOfSatisfying(
                                Approved.class,
                                approved -> assertThat(approved.billingKey()).isEqualTo(expected));
            }
        }
    }

    @Test
    @DisplayName("an answer cut at each byte by a close leaves the outcome unknown, key or not")
    void answerCutByAClose() {
        byte[] answer = approvedWithKey();
        for (int cut = 1; cut < answer.length; cut++) {
            assertThat(answered(Arrays.copyOf(answer, cut)))
                    .as("cut at %d", cut)
                    .isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
        }
    }

    @ParameterizedTest
    @DisplayName("1300 is answered by 1301 and nothing else")
    @ValueSource(strings = {"1001", "1300", "1311", "1011", "    "})
    void answerOfAnotherTypeShouldBeADoubt(String type) {
        assertThat(answered(with(approvedWithKey(), TYPE, type)))
                .isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
    }

    @Test
    void answerToABillingPaymentShouldBe1001() {
        ApprovalCredential earlier = Cards.earlier(Cards.BILLING_KEY);

        assertThat(send(earlier, with(approvedWithKey(), TYPE, "1001"))).isInstanceOf(Approved.class);
        assertThat(send(earlier, approvedWithKey())).isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
    }

    @Test
    void answerOfAnotherAmountShouldBeADoubtAndADeclineBringNoKey() {
        assertThat(answered(with(approvedWithKey(), AMOUNT, "000000100")))
                .isEqualTo(new Unknown(UnknownReason.ANSWER_DIFFERS));
        assertThat(answered(with(
                        Samples.answer("1301", Samples.ORDER, "123456789012", "X", "0019"), FILLER, Cards.BILLING_KEY)))
                .isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @DisplayName("of the card no more than its first 6 digits are shown, masked by the VAN or not")
    @ValueSource(strings = {"941012345678XXXX", "9410123456789010", "9410123456XXXXXX"})
    void cardNumberShouldBeMaskedAgain(String cardNumber) {
        assertThat(answered(with(approvedWithKey(), CARD_NO, cardNumber)))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.approval().maskedCardNumber())
                                .isEqualTo("941012**********"));
    }

    private ApprovalOutcome answered(byte[] answer) {
        return send(Cards.firstOfMany(), answer);
    }

    private ApprovalOutcome send(ApprovalCredential credential, byte[] answer) {
        peer.play(PeerVan.answering(answer));
        return Gateways.approve(gateway, Samples.approval(credential));
    }

    private static void assertApprovedWithoutKey(ApprovalOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.billingKey()).isNull());
    }

    private static byte[] approvedWithKey() {
        byte[] approved = Samples.answer("1301", Samples.ORDER, "123456789012", "O", "30012345");
        return with(approved, FILLER, Cards.BILLING_KEY);
    }

    private static VanBillingKey key() {
        return VanBillingKey.of(Cards.BILLING_KEY.getBytes(StandardCharsets.US_ASCII));
    }
}
