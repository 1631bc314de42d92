package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.Otc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments without the app: the rest of the document's table of ways, byte for byte. */
class CardDataTelegramBytesTest {

    @ParameterizedTest
    @DisplayName("key-in: number and expiry, and what the holder knows; what the contract waives is blank")
    @CsvSource({
        "9410123456789010, 800229, 17, 1300, '17800229    '",
        "9410123456789010, 1234567890, 17, 1300, '171234567890'",
        "9410123456789010, 800229, '', 1300, '  800229    '",
        "9410123456789010, '', 17, 1300, '17          '",
        "9410123456789010, '', '', 1000, '            '",
        "36000000000008, 800229, 17, 1300, '17800229    '",
    })
    void keyIn(String number, String holder, String password, String type, String passwordAndHolder) {
        HandMade expected = upToTrackTwo(type).ascii(number + "=2905", 40 - number.length() - 5);

        assertThat(sent(Cards.keyIn(Cards.card(number, holder, password))))
                .isEqualTo(behindTrackTwo(expected, passwordAndHolder)
                        .blank(135)
                        .blank(3)
                        .bytes())
                .hasSize(580);
    }

    @Test
    @DisplayName("first billing payment: as key-in, and BILL in front of the Filler")
    void firstBillingPayment() {
        HandMade expected = upToTrackTwo("1300").ascii("9410123456789010=2905", 19);

        assertThat(sent(Cards.firstOfMany()))
                .isEqualTo(behindTrackTwo(expected, "17800229    ")
                        .ascii("BILL", 131)
                        .blank(3)
                        .bytes());
    }

    @Test
    @DisplayName("first billing payment of a contract that waives the rest: the VAN gives keys at 1300 only")
    void firstBillingPaymentOfTheCardAlone() {
        HandMade expected = upToTrackTwo("1300").ascii("9410123456789010=2905", 19);

        assertThat(sent(new CardData(Cards.card(Cards.NUMBER, "", ""), true)))
                .isEqualTo(behindTrackTwo(expected, "            ")
                        .ascii("BILL", 131)
                        .blank(3)
                        .bytes());
    }

    @Test
    @DisplayName("billing from the second payment on: the bare key")
    void earlierCard() {
        HandMade expected = upToTrackTwo("1000").ascii("B1234567890123456789", 20);

        assertThat(sent(Cards.earlier(Cards.BILLING_KEY)))
                .isEqualTo(behindTrackTwo(expected, "            ")
                        .blank(135)
                        .blank(3)
                        .bytes());
    }

    @Test
    @DisplayName("BC's CARD_ID: number and expiry, without a tid")
    void cardOfBc() {
        HandMade expected = upToTrackTwo("1000").ascii("9200123456789014=3012", 19);

        assertThat(sent(SampleCode.CARD_ON_FILE.of(new Otc.CardOnFile("9200123456789014", "3012"))))
                .isEqualTo(behindTrackTwo(expected, "            ")
                        .blank(135)
                        .blank(3)
                        .bytes());
    }

    @ParameterizedTest
    @DisplayName("what is no billing key would be a card or a code to the VAN: it is not sent")
    @ValueSource(
            strings = {
                "90123456789012345678",
                "B123456789012345678",
                "B12345678901234567890",
                "b1234567890123456789",
                "B12345678901234567=9",
                "BB234567890123456789"
            })
    void ofShouldRefuseWhatIsNoBillingKey(String key) {
        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> ApprovalTelegram.of(Samples.approval(Cards.earlier(key))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("TrackII"))
                .withMessageNotContaining(key.substring(1, 9));
    }

    @Test
    @DisplayName("a card that was closed is not sent as zeroes")
    void ofShouldThrowWhenTheCardIsClosed() {
        KeyInCard closed = Cards.card(Cards.NUMBER, "800229", "17");
        closed.close();

        assertThatIllegalStateException().isThrownBy(() -> ApprovalTelegram.of(Samples.approval(Cards.keyIn(closed))));
    }

    @Test
    void toStringShouldShowNothingOfTheCard() {
        CardData data = Cards.firstOfMany();
        ApprovalCredential earlier = Cards.earlier(Cards.BILLING_KEY);

        String shown = String.join(
                " ",
                ApprovalTelegram.of(Samples.approval(data)).toString(),
                ApprovalTelegram.of(Samples.approval(earlier)).toString(),
                ApprovalTelegram.rowOf(data).toString(),
                ApprovalTelegram.rowOf(earlier).toString(),
                Samples.approval(data).toString());

        assertThat(shown)
                .contains("ApprovalType=1300", "TrackII=***", "Passwd=***", "LastIdNum=***", "Filler=***")
                .doesNotContain("9410", "9010", "2905", "800229", "=17", "BILL ", "B1234", "56789 ");
    }

    private static byte[] sent(ApprovalCredential credential) {
        return ApprovalTelegram.of(Samples.approval(credential)).bytes();
    }

    /** 24 of the 25 syllables of the name fit behind the A; 똠 is none of EUC-KR's. */
    private static HandMade upToTrackTwo(String type) {
        return new HandMade()
                .ascii("0576" + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
                .ascii(Samples.ORDER, 28)
                .hex("41" + "b0a1".repeat(24), 1)
                .blank(13)
                .ascii("buyer@example.com", 33)
                .ascii("0")
                .hex("3f20b3aab3aa", 44)
                .ascii("K1")
                .ascii("01012345678", 1)
                .ascii("1")
                .blank(35)
                .ascii(type + "1");
    }

    /** @param passwordAndHolder Passwd and LastIdNum, 12 bytes */
    private static HandMade behindTrackTwo(HandMade telegram, String passwordAndHolder) {
        return telegram.ascii("03" + "000050000")
                .ascii(passwordAndHolder)
                .ascii("0" + "0" + "2" + "7")
                .ascii("shop.example.com", 24)
                .ascii("203.0.113.7", 9)
                .ascii("1234567890");
    }
}
