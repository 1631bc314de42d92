package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancels byte for byte against the VAN's document, and what no telegram shows. */
class KspayTelegramBytesTest {

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
    void cancelOfAPart() {
        byte[] expected = new HandMade()
                .ascii("0446" + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
                .blank(50 + 50 + 13 + 50)
                .ascii("0")
                .blank(50)
                .ascii("K1")
                .blank(12)
                .ascii("1")
                .blank(35)
                .ascii("1010" + "3" + "123456789012" + "20260309")
                .blank(50)
                .ascii("000020500" + "07")
                .blank(31 + 1 + 32)
                .bytes();

        assertThat(CancelTelegram.of(Samples.part(20_500, 7)).bytes())
                .hasSize(450)
                .isEqualTo(expected);
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
}
