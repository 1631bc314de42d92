package dev.appcard.adapter.outbound.otc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.domain.secret.Otc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtcBundlesTest {

    private static final String CARD = "9410123412341234";
    private static final String CAVV = "AAECAwQFBgcICQoLDA0ODxAREhM=";
    private static final String XID = "ExIREA8ODQwLCgkIBwYFBAMCAQA=";

    @Test
    void virtualCardShouldComeBackWhole() {
        Otc otc = new VirtualCardOtc(CARD, CAVV, XID, "05").otc();

        assertThat(otc.reveal()).isEqualTo(String.join("|", CARD, CAVV, XID, "05"));
        assertThat(VirtualCardOtc.of(otc)).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(CARD);
            assertThat(it.cavv()).isEqualTo(CAVV);
            assertThat(it.xid()).isEqualTo(XID);
            assertThat(it.eci()).isEqualTo("05");
            assertThat(it).hasToString("VirtualCardOtc(***)");
        });
    }

    @Test
    void ansimShouldComeBackWhole() {
        Otc otc = new AnsimOtc(CARD, "2811", CAVV, XID, "05").otc();

        assertThat(otc.reveal()).isEqualTo(String.join("|", CARD, "2811", CAVV, XID, "05"));
        assertThat(AnsimOtc.of(otc)).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(CARD);
            assertThat(it.expiry()).isEqualTo("2811");
            assertThat(it.cavv()).isEqualTo(CAVV);
            assertThat(it.xid()).isEqualTo(XID);
            assertThat(it.eci()).isEqualTo("05");
            assertThat(it).hasToString("AnsimOtc(***)");
        });
    }

    @Test
    void bcShouldComeBackWhole() {
        Otc otc = new BcOtc(CARD, "2811", "123456789012").otc();

        assertThat(otc.reveal()).isEqualTo(CARD + "|2811|123456789012");
        assertThat(BcOtc.of(otc)).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(CARD);
            assertThat(it.expiry()).isEqualTo("2811");
            assertThat(it.tid()).isEqualTo("123456789012");
            assertThat(it).hasToString("BcOtc(***)");
        });
    }

    @Test
    void bcsRegisteredCardShouldComeBackWhole() {
        Otc otc = new BcCardOtc(CARD, "2811").otc();

        assertThat(otc.reveal()).isEqualTo(CARD + "|2811");
        assertThat(BcCardOtc.of(otc)).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(CARD);
            assertThat(it.expiry()).isEqualTo("2811");
            assertThat(it).hasToString("BcCardOtc(***)");
        });
        assertThat(BcCardOtc.of(new BcOtc(CARD, "2811", "123456789012").otc())).isEmpty();
    }

    @Test
    void ispShouldComeBackWhole() {
        Otc otc = new IspOtc("A0029", "c2Vzc2lvbitrZXk/", "ZW5jRGF0YQ==", "020020120001").otc();

        assertThat(otc.reveal()).isEqualTo("A0029|c2Vzc2lvbitrZXk/|ZW5jRGF0YQ==|020020120001");
        assertThat(IspOtc.of(otc)).hasValueSatisfying(it -> {
            assertThat(it.pgid()).isEqualTo("A0029");
            assertThat(it.sessionKey()).isEqualTo("c2Vzc2lvbitrZXk/");
            assertThat(it.encData()).isEqualTo("ZW5jRGF0YQ==");
            assertThat(it.cardCode()).isEqualTo("020020120001");
            assertThat(it).hasToString("IspOtc(***)");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "a|b", "a|b|", "|b|c", "a|b|c|d"})
    @DisplayName("a code that does not have its parts is none of them")
    void ofShouldBeEmptyForAnotherCode(String code) {
        assertThat(BcOtc.of(Otc.of(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a b", "한"})
    void otcShouldRefuseAPartThatWouldBreakIt(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BcOtc(CARD, "2811", part).otc())
                .withMessageNotContaining(CARD);
    }
}
