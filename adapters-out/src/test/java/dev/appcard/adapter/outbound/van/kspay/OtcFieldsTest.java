package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.application.port.outbound.van.ApprovalCredential.OneTimeCode;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.OtcParts;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.Otc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code is of its form when it exists; what the telegram has no room for is refused, by field, and not shown. */
class OtcFieldsTest {

    @Test
    void ofShouldRefuseAPgidThatIsTooLong() {
        Otc otc = new Otc.Isp("A00290A0029", "QUFB", "QkJC", "0204");

        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> OtcFields.of(otc, SampleCode.ISP.issuer()))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("AuthType"))
                .withMessageNotContaining("A0029");
    }

    @Test
    @DisplayName("ISP data that no telegram has room for are refused before they are sent")
    void ofShouldRefuseWhatIsTooLong() {
        String longest = "A".repeat(3_000);
        String longestOfAll = "+".repeat(3_000);

        assertThatCode(() -> ApprovalTelegram.of(isp(longest, longest))).doesNotThrowAnyException();
        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> ApprovalTelegram.of(isp(longest, longestOfAll)))
                .withMessageContaining("Length");
    }

    @ParameterizedTest
    @EnumSource
    void toStringShouldHideTheCodeAndWhatIsBehindTheBody(SampleCode sample) {
        OneTimeCode code = sample.next();

        String shown =
                ApprovalTelegram.of(Samples.approval(code, Channel.PC)) + " " + OtcFields.of(code.otc(), code.issuer());

        assertThat(shown).contains("OrderNumber=" + Samples.ORDER);
        for (String part : OtcParts.of(code.otc())) {
            assertThat(shown).doesNotContain("=" + part).doesNotContain(" " + part);
        }
        boolean behind = shown.matches(".*and [1-9][0-9]+ bytes.*");
        assertThat(behind)
                .isEqualTo(sample == SampleCode.VIRTUAL_CARD || sample == SampleCode.ANSIM || sample == SampleCode.ISP);
    }

    private static ApprovalOrder isp(String sessionKey, String encData) {
        return Samples.approval(SampleCode.ISP.of(new Otc.Isp("A0029", sessionKey, encData, "0204")), Channel.PC);
    }
}
