package dev.appcard.adapter.out.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.out.van.telegram.TelegramFormatException;
import dev.appcard.application.port.out.van.ApprovalOrder;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.OtcForm;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests byte for byte against the VAN's document. */
class KspayTelegramBytesTest {

    @Test
    @DisplayName("KB: the OTC with the app card's mark, and KBA behind 12 spaces")
    void approvalOfKb() {
        byte[] expected =
                approval("2", new HandMade().blank(12).ascii("KBA", 120).bytes());

        byte[] bytes = ApprovalTelegram.of(Samples.approval()).bytes();

        assertThat(bytes).hasSize(580).isEqualTo(expected);
    }

    @Test
    @DisplayName("NH on a PC: the same without KBA, by internet")
    void approvalOfNh() {
        ApprovalOrder order = Samples.approval(OtcForm.MARKED, Channel.PC, Samples.OTC);

        byte[] bytes = ApprovalTelegram.of(order).bytes();

        assertThat(bytes).isEqualTo(approval("1", new HandMade().blank(135).bytes()));
    }

    @Test
    void cancelByTransactionNumber() {
        byte[] expected = new HandMade()
                .ascii("0446" + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
                .blank(50 + 50 + 13 + 50)
                .ascii("0")
                .blank(50)
                .ascii("K1")
                .blank(12)
                .ascii("1")
                .blank(35)
                .ascii("1010" + "0" + "123456789012" + "20260309")
                .blank(50 + 42 + 1 + 32)
                .bytes();

        assertThat(CancelTelegram.of(Samples.cancel()).bytes()).hasSize(450).isEqualTo(expected);
    }

    @Test
    void netCancelByOrderNumber() {
        byte[] expected = new HandMade()
                .ascii("0446" + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
                .ascii(Samples.ORDER, 28)
                .blank(50 + 13 + 50)
                .ascii("0")
                .blank(50)
                .ascii("K1")
                .blank(12)
                .ascii("1")
                .blank(35)
                .ascii("1010" + "1")
                .blank(12)
                .ascii("20260309")
                .ascii(Samples.ORDER, 28)
                .blank(42 + 1 + 32)
                .bytes();

        assertThat(NetCancelTelegram.of(Samples.netCancel()).bytes())
                .hasSize(450)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345", "1234567890123456789012", "9490123456781234=4912", "OTC4567890123456"})
    void approvalShouldRefuseAnOtcThatIsNone(String otc) {
        ApprovalOrder order = Samples.approval(OtcForm.MARKED, Channel.PC, otc);

        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> ApprovalTelegram.of(order))
                .withMessageContaining("TrackII")
                .withMessageNotContaining(otc);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8::1, 2001:db8::1",
        "2001:db8:1234:5678:9abc:def0:1234:5678, ''",
        "'unknown, proxy', ''",
    })
    void buyerAddressShouldFitOrBeLeftOut(String address, String expected) {
        assertThat(BuyerAddress.fitted(address)).isEqualTo(expected);
    }

    @Test
    void toStringShouldHideSecretsAndTheBuyer() {
        String shown = ApprovalTelegram.of(Samples.approval()).toString();

        assertThat(shown)
                .contains("OrderNumber=" + Samples.ORDER, "Amount=000050000", "TrackII=***", "UserName=***")
                .doesNotContain(Samples.OTC, Samples.E_MAIL, "01012345678", "KBA", "203.0.113.7");
    }

    @Test
    void toStringShouldHideWhateverTheHiddenFieldsHold() {
        for (String hidden : new String[] {"TrackII", "Passwd", "LastIdNum"}) {
            assertThat(KspayLayouts.APPROVAL.fields())
                    .filteredOn(field -> field.name().equals(hidden))
                    .singleElement()
                    .satisfies(field -> assertThat(field.secret()).isTrue());
        }
        for (String hidden : new String[] {"UserName", "Email", "PhoneNo", "IdNum"}) {
            assertThat(KspayLayouts.HEADER.fields())
                    .filteredOn(field -> field.name().equals(hidden))
                    .singleElement()
                    .satisfies(field -> assertThat(field.secret()).isTrue());
        }
    }

    /** 24 of the 25 syllables fit behind the A; 똠 is none of EUC-KR's. */
    private static byte[] approval(String lineType, byte[] filler) {
        return new HandMade()
                .ascii("0576" + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
                .ascii(Samples.ORDER, 28)
                .hex("41" + "b0a1".repeat(24), 1)
                .blank(13)
                .ascii("buyer@example.com", 33)
                .ascii("0")
                .hex("3f20b3aab3aa", 44)
                .ascii("K" + lineType)
                .ascii("01012345678", 1)
                .ascii("1")
                .blank(35)
                .ascii("1000" + "1")
                .ascii("90123456789012345678=8911", 15)
                .ascii("03" + "000050000")
                .blank(2 + 10)
                .ascii("0" + "0" + "2" + "7")
                .ascii("shop.example.com", 24)
                .ascii("203.0.113.7", 9)
                .ascii("1234567890")
                .ascii(new String(filler, StandardCharsets.US_ASCII))
                .blank(3)
                .bytes();
    }
}
