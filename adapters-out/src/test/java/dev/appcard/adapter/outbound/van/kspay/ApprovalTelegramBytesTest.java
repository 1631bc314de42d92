package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.van.ApprovalCredential.OneTimeCode;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the document's table of ways, byte for byte. */
class ApprovalTelegramBytesTest {

    private static final String CAVV = "AAECAwQFBgcICQoLDA0ODxAREhM=";
    private static final String XID = "6+zt7u/w8fLz9PX29/j5+vv8/f4=";
    private static final Otc CODE = new Otc.Code(Samples.OTC);
    private static final int INTEREST_TYPE = 304;

    @Test
    @DisplayName("Shinhan, Hana: the OTC alone")
    void plain() {
        HandMade expected = approval("0576", "2", "90123456789012345678", 20);

        assertThat(sent(SampleCode.PLAIN.of(CODE), Channel.MOBILE_WEB))
                .isEqualTo(expected.blank(135).ascii("   ").bytes())
                .hasSize(580);
    }

    @Test
    @DisplayName("NH, Woori on a PC: the app card's mark, by internet")
    void marked() {
        HandMade expected = approval("0576", "1", "90123456789012345678=8911", 15);

        assertThat(sent(SampleCode.MARKED.of(CODE), Channel.PC))
                .isEqualTo(expected.blank(135).ascii("   ").bytes());
    }

    @Test
    @DisplayName("KB: the mark, and KBA behind 12 spaces")
    void markedKb() {
        HandMade expected = approval("0576", "2", "90123456789012345678=8911", 15);

        assertThat(sent(SampleCode.MARKED_KB.of(CODE), Channel.MOBILE_WEB))
                .isEqualTo(expected.ascii("            KBA", 120).ascii("   ").bytes());
    }

    @Test
    @DisplayName("Hyundai, Samsung, Lotte: virtual number with =4912, and CAVV, XID, ECI behind the body")
    void virtualCard() {
        HandMade expected = approval("0663", "2", "9410123456789010=4912", 19);

        assertThat(sent(
                        SampleCode.VIRTUAL_CARD.of(new Otc.VirtualCard("9410123456789010", CAVV, XID, "05")),
                        Channel.WEBVIEW))
                .isEqualTo(expected.blank(135)
                        .ascii("MKN" + "00082")
                        .ascii("AAECAwQFBgcICQoLDA0ODxAREhM=", 12)
                        .ascii("6+zt7u/w8fLz9PX29/j5+vv8/f4=", 12)
                        .ascii("05")
                        .bytes())
                .hasSize(667);
    }

    @Test
    @DisplayName("BC: number and expiry, T and the tid")
    void bc() {
        HandMade expected = approval("0576", "2", "9200123456789014=3012", 19);

        assertThat(sent(
                        SampleCode.ISSUER_CARD.of(new Otc.IssuerCard("9200123456789014", "3012", "123456789012")),
                        Channel.MOBILE_WEB))
                .isEqualTo(expected.ascii("T123456789012", 122).ascii("   ").bytes());
    }

    @Test
    @DisplayName("안심클릭: number and expiry, and CAVV, XID, ECI behind the body")
    void ansim() {
        HandMade expected = approval("0663", "1", "9430123456789016=2905", 19);

        assertThat(sent(SampleCode.ANSIM.of(new Otc.Ansim("9430123456789016", "2905", CAVV, XID, "02")), Channel.PC))
                .isEqualTo(expected.blank(135)
                        .ascii("MKN" + "00082")
                        .ascii("AAECAwQFBgcICQoLDA0ODxAREhM=", 12)
                        .ascii("6+zt7u/w8fLz9PX29/j5+vv8/f4=", 12)
                        .ascii("02")
                        .bytes());
    }

    @Test
    @DisplayName("ISP: no TrackII; PGID, session key, data and card code behind the body")
    void isp() {
        Otc otc = new Otc.Isp("A0029", "c2Vzc2lvbi1rZXk6//77Pw==", "++++IHBheWxvYWQgb2YgSVNQfn4=", "0204");
        HandMade expected = approval("0686", "1", "", 40);

        assertThat(sent(SampleCode.ISP.of(otc), Channel.PC))
                .isEqualTo(expected.blank(135)
                        .ascii("IKN" + "00105")
                        .ascii("A0029")
                        .ascii("0032" + "c2Vzc2lvbi1rZXk6%2F%2F77Pw%3D%3D")
                        .ascii("0038" + "%2B%2B%2B%2BIHBheWxvYWQgb2YgSVNQfn4%3D")
                        .ascii("04" + "0204", 16)
                        .bytes())
                .hasSize(690);
    }

    @ParameterizedTest
    @DisplayName("2 where the merchant bears the interest; the issuer applies its own plans by itself")
    @CsvSource({"BUYER, 1", "MERCHANT, 2", "CARD_COMPANY, 1"})
    void interestType(InterestPayer payer, char expected) {
        InstalmentPlan plan = new InstalmentPlan(new Instalment(6), payer);

        byte[] bytes = ApprovalTelegram.of(Samples.approval(SampleCode.PLAIN.of(CODE), Channel.PC, plan))
                .bytes();

        assertThat((char) bytes[INTEREST_TYPE]).isEqualTo(expected);
        assertThat(new String(bytes, 345, 2, StandardCharsets.US_ASCII)).isEqualTo("06");
    }

    private static byte[] sent(OneTimeCode code, Channel channel) {
        return ApprovalTelegram.of(Samples.approval(code, channel)).bytes();
    }

    /** Up to the Filler. 24 of the 25 syllables fit behind the A; 똠 is none of EUC-KR's. */
    private static HandMade approval(String length, String lineType, String trackTwo, int spaces) {
        return new HandMade()
                .ascii(length + "0" + "0603" + "00" + "0" + "20260309003005" + "2999199999")
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
                .ascii(trackTwo, spaces)
                .ascii("03" + "000050000")
                .blank(2 + 10)
                .ascii("0" + "0" + "2" + "7")
                .ascii("shop.example.com", 24)
                .ascii("203.0.113.7", 9)
                .ascii("1234567890");
    }
}
