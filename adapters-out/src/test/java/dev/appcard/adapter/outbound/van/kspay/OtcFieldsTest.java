package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.OtcForm;
import dev.appcard.domain.secret.Otc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A code of another form would make another kind of card of it: it is refused, by field, and not shown. */
class OtcFieldsTest {

    private static final String CAVV = "AAECAwQFBgcICQoLDA0ODxAREhM=";
    private static final String XID = "6+zt7u/w8fLz9PX29/j5+vv8/f4=";

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 123456789012345, TrackII",
        "PLAIN, 1234567890123456789012, TrackII",
        "PLAIN, 9490123456781234=4912, TrackII",
        "MARKED, OTC4567890123456, TrackII",
        "MARKED_KB, 123456789012345, TrackII",
        "VIRTUAL_CARD, 90123456789012345678, TrackII",
        "VIRTUAL_CARD, 9410123456789011|{CAVV}|{XID}|05, TrackII",
        "VIRTUAL_CARD, 941012345678901|{CAVV}|{XID}|05, TrackII",
        "VIRTUAL_CARD, 941012345678901x|{CAVV}|{XID}|05, TrackII",
        "VIRTUAL_CARD, 9410123456789010|{CAVV}|{XID}, TrackII",
        "VIRTUAL_CARD, 9410123456789010|{CAVV}=|{XID}|05, CAVV",
        "VIRTUAL_CARD, 9410123456789010|AAECAwQFBgcICQoLDA0ODxAREg==|{XID}|05, CAVV",
        "VIRTUAL_CARD, 9410123456789010|{CAVV}|6-zt7u_w8fLz9PX29_j5-vv8_f4=|05, XID",
        "VIRTUAL_CARD, 9410123456789010|{CAVV}|{XID}|5, ECI",
        "VIRTUAL_CARD, 9410123456789010|{CAVV}|{XID}|0x, ECI",
        "BC, 9200123456789015|3012|123456789012, TrackII",
        "BC, 9200123456789014|3013|123456789012, TrackII",
        "BC, 9200123456789014|20301231|123456789012, TrackII",
        "BC, 9200123456789014|3012, TrackII",
        "BC, 9200123456789014|3012|12345678901, Filler",
        "BC_CARD, 9200123456789015|3012, TrackII",
        "BC_CARD, 9200123456789014|3013, TrackII",
        "BC_CARD, 9200123456789014|20301231, TrackII",
        "BC_CARD, 9200123456789014|3012|123456789012, TrackII",
        "BC_CARD, 9200123456789014, TrackII",
        "BC, 9200123456789014|3012|12345678901a, Filler",
        "ANSIM, 9430123456789016|2900|{CAVV}|{XID}|02, TrackII",
        "ANSIM, 9430123456789017|2905|{CAVV}|{XID}|02, TrackII",
        "ANSIM, 9430123456789016|{CAVV}|{XID}|02, TrackII",
        "ANSIM, 9430123456789016|2905|{CAVV}|short|02, XID",
        "ISP, 90123456789012345678, AuthType",
        "ISP, A0029|AAAA|AAAA, AuthType",
        "ISP, A-029|AAAA|AAAA|0204, AuthType",
        "ISP, A0029|A%41A|AAAA|0204, AuthType",
        "ISP, A0029|AAAA|A=AA|0204, AuthType",
        "ISP, A0029|AAAA|AAAA|123456789012345678901, AuthType",
    })
    void ofShouldRefuseWhatIsNotOfTheForm(OtcForm form, String text, String field) {
        String otc = text.replace("{CAVV}", CAVV).replace("{XID}", XID);

        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> OtcFields.of(Otc.of(otc), form))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field))
                .withMessageNotContaining(otc.substring(0, 4));
    }

    @Test
    @DisplayName("ISP data that no telegram has room for are refused before they are sent")
    void ofShouldRefuseWhatIsTooLong() {
        String longest = "A".repeat(4_700);

        assertThatCode(() -> ApprovalTelegram.of(isp("AAAA|" + longest))).doesNotThrowAnyException();
        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> ApprovalTelegram.of(isp(longest + "|" + longest)))
                .withMessageContaining("Length");
        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> OtcFields.of(Otc.of("A0029|AAAA|" + "+".repeat(3_334) + "|0204"), OtcForm.ISP))
                .withMessageContaining("KVP_ENCDATA is longer");
    }

    @ParameterizedTest
    @EnumSource(OtcForm.class)
    void toStringShouldHideTheCodeAndWhatIsBehindTheBody(OtcForm form) {
        String otc = valid(form);

        String shown =
                ApprovalTelegram.of(Samples.approval(form, Channel.PC, otc)) + " " + OtcFields.of(Otc.of(otc), form);

        assertThat(shown).contains("OrderNumber=" + Samples.ORDER);
        for (String part : otc.split("\\|")) {
            assertThat(shown).doesNotContain("=" + part).doesNotContain(" " + part);
        }
        boolean behind = shown.contains("and 87 bytes") || shown.contains("and 48 bytes");
        assertThat(behind).isEqualTo(form == OtcForm.VIRTUAL_CARD || form == OtcForm.ANSIM || form == OtcForm.ISP);
    }

    private static ApprovalOrder isp(String keyAndData) {
        return Samples.approval(OtcForm.ISP, Channel.PC, "A0029|" + keyAndData + "|0204");
    }

    private static String valid(OtcForm form) {
        return switch (form) {
            case PLAIN, MARKED, MARKED_KB -> Samples.OTC;
            case VIRTUAL_CARD -> "9410123456789010|" + CAVV + "|" + XID + "|05";
            case BC -> "9200123456789014|3012|123456789012";
            case BC_CARD -> "9200123456789014|3012";
            case ANSIM -> "9430123456789016|2905|" + CAVV + "|" + XID + "|02";
            case ISP -> "A0029|QUFB|QkJC|0204";
        };
    }
}
