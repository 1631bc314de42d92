package dev.appcard.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtcTest {

    private static final String CAVV = "AAECAwQFBgcICQoLDA0ODxAREhM=";
    private static final String XID = "6+zt7u/w8fLz9PX29/j5+vv8/f4=";
    private static final String CARD = "9410123456789010";

    static List<Otc> ofEachKind() {
        return List.of(
                new Otc.Code("1234567890123456"),
                new Otc.VirtualCard(CARD, CAVV, XID, "05"),
                new Otc.Ansim(CARD, "2905", CAVV, XID, "02"),
                new Otc.Isp("A0029", "QUFB", "QkJC", "0204"),
                new Otc.IssuerCard(CARD, "3012", "123456789012"),
                new Otc.CardOnFile(CARD, "3012"));
    }

    @Test
    @DisplayName("the kinds above are all of them")
    void ofEachKindShouldMissNone() {
        assertThat(ofEachKind().stream().<Class<?>>map(Otc::getClass))
                .containsExactlyInAnyOrder(Otc.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void toStringShouldHideEveryPart(Otc otc) {
        assertThat(otc).hasToString("Otc." + otc.getClass().getSimpleName() + "(***)");
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void shouldNotBeSerializable(Otc otc) {
        assertThat(otc).isNotInstanceOf(Serializable.class);
        assertThat(otc.getClass().isRecord()).isFalse();
    }

    @Test
    void equalsShouldCompareKindAndParts() {
        assertThat(ofEachKind()).isEqualTo(ofEachKind()).doesNotHaveDuplicates();
        assertThat(new Otc.Code("1234567890123456"))
                .isNotEqualTo(new Otc.Code("1234567890123457"))
                .isNotEqualTo("1234567890123456");
        assertThat(new Otc.CardOnFile(CARD, "3012")).isNotEqualTo(new Otc.CardOnFile(CARD, "3011"));
    }

    @ParameterizedTest
    @DisplayName("what is not of its form would be another kind of card: it is refused, by its part, and not shown")
    @CsvSource({
        "Code, 123456789012345, code",
        "Code, 1234567890123456789012, code",
        "Code, 9490123456781234=4912, code",
        "Code, OTC4567890123456, code",
        "Code, '', code",
        "VirtualCard, 9410123456789011|{CAVV}|{XID}|05, card number",
        "VirtualCard, 941012345678901|{CAVV}|{XID}|05, card number",
        "VirtualCard, 94101234567890100|{CAVV}|{XID}|05, card number",
        "VirtualCard, 941012345678901x|{CAVV}|{XID}|05, card number",
        "VirtualCard, 9410123456789010|{CAVV}=|{XID}|05, CAVV",
        "VirtualCard, 9410123456789010|AAECAwQFBgcICQoLDA0ODxAREg==|{XID}|05, CAVV",
        "VirtualCard, 9410123456789010|AAECAwQFBgcICQoLDA0ODxAREhN=|{XID}|05, CAVV",
        "VirtualCard, 9410123456789010|{CAVV}|6-zt7u_w8fLz9PX29_j5-vv8_f4=|05, XID",
        "VirtualCard, 9410123456789010|{CAVV}|{XID}|5, ECI",
        "VirtualCard, 9410123456789010|{CAVV}|{XID}|0x, ECI",
        "IssuerCard, 9200123456789015|3012|123456789012, card number",
        "IssuerCard, 9200123456789014|3013|123456789012, expiry",
        "IssuerCard, 9200123456789014|20301231|123456789012, expiry",
        "IssuerCard, 9200123456789014|3012|12345678901, tid",
        "IssuerCard, 9200123456789014|3012|12345678901a, tid",
        "CardOnFile, 9200123456789015|3012, card number",
        "CardOnFile, 9200123456789014|3013, expiry",
        "CardOnFile, 9200123456789014|20301231, expiry",
        "Ansim, 9430123456789016|2900|{CAVV}|{XID}|02, expiry",
        "Ansim, 9430123456789017|2905|{CAVV}|{XID}|02, card number",
        "Ansim, 9430123456789016|2905|short|{XID}|02, CAVV",
        "Ansim, 9430123456789016|2905|{CAVV}|short|02, XID",
        "Ansim, 9430123456789016|2905|{CAVV}|{XID}|2, ECI",
        "Isp, A-029|AAAA|AAAA|0204, KVP_PGID",
        "Isp, A0029|A%41A|AAAA|0204, KVP_SESSIONKEY",
        "Isp, A0029|AAAA|A=AA|0204, KVP_ENCDATA",
        "Isp, A0029|AAAA|AAA|0204, KVP_ENCDATA",
        "Isp, A0029|AAAA|AAAA|123456789012345678901, KVP_CARDCODE",
    })
    void shouldRefuseWhatIsNotOfTheForm(String kind, String text, String part) {
        String[] parts = text.replace("{CAVV}", CAVV).replace("{XID}", XID).split("\\|", -1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> otc(kind, parts))
                .withMessage("an OTC's " + part + " is not of its form");
    }

    @Test
    void ispShouldHaveDataOfThreeThousandDigitsAtMost() {
        String longest = "+".repeat(3_000);

        assertThat(new Otc.Isp("A0029", longest, longest, "0204").encData()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> new Otc.Isp("A0029", "AAAA", longest + "AAAA", "0204"));
    }

    @Test
    @DisplayName("ISP's data have as many parts as a virtual card: where they could be one, they are refused")
    void ispShouldRefuseWhatCouldBeAVirtualCard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Otc.Isp(CARD, CAVV, XID, "05"))
                .withMessageNotContaining(CARD);
        assertThat(new Otc.Isp(CARD, CAVV, XID, "051").pgid()).isEqualTo(CARD);
    }

    private static Otc otc(String kind, String... it) {
        return switch (kind) {
            case "Code" -> new Otc.Code(it[0]);
            case "VirtualCard" -> new Otc.VirtualCard(it[0], it[1], it[2], it[3]);
            case "Ansim" -> new Otc.Ansim(it[0], it[1], it[2], it[3], it[4]);
            case "Isp" -> new Otc.Isp(it[0], it[1], it[2], it[3]);
            case "IssuerCard" -> new Otc.IssuerCard(it[0], it[1], it[2]);
            case "CardOnFile" -> new Otc.CardOnFile(it[0], it[1]);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Parts come back in their places. */
    @Test
    void partsShouldBeThoseGiven() {
        Otc.Ansim ansim = new Otc.Ansim(CARD, "2905", CAVV, XID, "02");
        Otc.Isp isp = new Otc.Isp("A0029", "QUFB", "QkJC", "0204");
        Otc.IssuerCard card = new Otc.IssuerCard(CARD, "3012", "123456789012");

        assertThat(Stream.of(ansim.number(), ansim.expiry(), ansim.cavv(), ansim.xid(), ansim.eci()))
                .containsExactly(CARD, "2905", CAVV, XID, "02");
        assertThat(Arrays.asList(isp.pgid(), isp.sessionKey(), isp.encData(), isp.cardCode()))
                .containsExactly("A0029", "QUFB", "QkJC", "0204");
        assertThat(List.of(card.number(), card.expiry(), card.tid())).containsExactly(CARD, "3012", "123456789012");
    }
}
