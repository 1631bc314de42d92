package dev.appcard.adapter.outbound.van.telegram;

import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.code;
import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.digits;
import static dev.appcard.adapter.outbound.van.telegram.FieldSpec.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramCodecTest {

    private static final TelegramLayout LAYOUT = new TelegramLayout(
            "test telegram", 10, text("Name", 6), code("Id", 4).hidden(), digits("Amount", 5));

    /** Expected bytes by hand: 가 is B0A1, 나 B3AA, 다 B4D9 in EUC-KR. */
    @ParameterizedTest
    @CsvSource({
        "가나다, b0a1b3aab4d9",
        "a가나다, 61b0a1b3aa20",
        "abc가나, 616263b0a120",
        "똠a, 3f6120202020",
        "😀a, 3f6120202020",
        "'a\tb', 612062202020",
    })
    void putShouldCutBetweenCharactersAndReplaceWhatEucKrLacks(String name, String expected) {
        byte[] bytes = new TelegramWriter(LAYOUT).put("Name", name).toBytes();

        assertThat(HexFormat.of().formatHex(bytes, 0, 6)).isEqualTo(expected);
    }

    @Test
    void putShouldPadIdentifiersOnTheRightAndDigitsOnTheLeft() {
        byte[] bytes =
                new TelegramWriter(LAYOUT).put("Id", "A1").put("Amount", "42").toBytes();

        assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo("      A1  00042");
    }

    @ParameterizedTest
    @CsvSource({"Id, 12345, 16, longer", "Id, 가, 16, ASCII", "Amount, 100000, 20, longer", "Amount, -1, 20, digits"})
    void putShouldRefuseWhatMustNotBeCut(String field, String value, int offset, String problem) {
        TelegramWriter writer = new TelegramWriter(LAYOUT);

        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> writer.put(field, value))
                .withMessageContaining("test telegram, " + field + " at " + offset)
                .withMessageContaining(problem)
                .withMessageNotContaining(value)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void layoutShouldRefuseTwoFieldsOfOneNameAndAnUnknownOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TelegramLayout("x", 0, code("A", 1), code("A", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TelegramWriter(LAYOUT).put("Nmae", ""));
    }

    @Test
    void readerShouldDecodeMs949WhichHasMoreThanEucKr() {
        assertThat(reader("8c63", "2020202020202020202020202020").text("Name")).isEqualTo("똠");
    }

    @Test
    void readerShouldTakeHalfACharacterAtTheEndOnly() {
        assertThat(reader("b0a1b3aa61b4", "").text("Name")).isEqualTo("가나a");
        assertRefused(reader("b0a1ff616161", ""), "Name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"610a61616161", "610061616161", "61617f616161"})
    void readerShouldRefuseControlCharacters(String hex) {
        assertRefused(reader(hex, ""), "Name");
    }

    @Test
    void readerShouldSayWhereTheTelegramEnds() {
        TelegramReader reader = reader("616161616161", "4131");

        assertThat(reader.text("Name")).isEqualTo("aaaaaa");
        assertThat(reader.codeIfSent("Id")).isEqualTo("A1");
        assertThat(reader.codeIfSent("Amount")).isEmpty();
        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> reader.code("Id"))
                .withMessage("test telegram, Id at 16: the telegram ends at 18");
    }

    @ParameterizedTest
    @CsvSource({"00042, 42", "42, 42", "'   42', 42", "99999, 99999"})
    void numberShouldBeReadWhicheverSideItIsPaddedOn(String amount, long expected) {
        byte[] padded = String.format("%-5s", amount).getBytes(StandardCharsets.US_ASCII);

        assertThat(reader("616161616161", "41313131" + HexFormat.of().formatHex(padded))
                        .number("Amount"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"     ", "-0042", "4 200", "42.00", "0x0ff"})
    void numberShouldBeRefusedWhenItIsNone(String amount) {
        byte[] bytes = amount.getBytes(StandardCharsets.US_ASCII);

        TelegramReader reader =
                reader("616161616161", "41313131" + HexFormat.of().formatHex(bytes));

        assertThatExceptionOfType(TelegramFormatException.class).isThrownBy(() -> reader.number("Amount"));
    }

    @Test
    void whatIsWrittenShouldBeReadAgain() {
        RandomGenerator random = Seed.of(getClass());
        for (int round = 0; round < 5_000; round++) {
            String name = hangul(random, random.nextInt(4));
            String id = Integer.toString(random.nextInt(10_000));
            long amount = random.nextInt(100_000);
            byte[] bytes = new TelegramWriter(LAYOUT)
                    .put("Name", name)
                    .put("Id", id)
                    .put("Amount", Long.toString(amount))
                    .toBytes();
            TelegramReader reader = new TelegramReader(LAYOUT, behind(bytes));

            assertThat(reader.text("Name")).isEqualTo(name);
            assertThat(reader.code("Id")).isEqualTo(id);
            assertThat(reader.number("Amount")).isEqualTo(amount);
        }
    }

    @Test
    void putSecretShouldLayPartsBehindEachOtherAndPadThem() {
        TelegramWriter writer = new TelegramWriter(LAYOUT).put("Id", "WXYZ").putSecret("Id", ascii("A"), ascii("=1"));

        assertThat(new String(writer.toBytes(), StandardCharsets.US_ASCII)).isEqualTo("      A=1 00000");
    }

    @ParameterizedTest
    @CsvSource({"12345, longer", "1\t2, ASCII", "1\u00ff, ASCII"})
    void putSecretShouldRefuseWhatDoesNotFitAndNotShowIt(String value, String problem) {
        TelegramWriter writer = new TelegramWriter(LAYOUT);

        assertThatExceptionOfType(TelegramFormatException.class)
                .isThrownBy(() -> writer.putSecret("Id", value.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageContaining("test telegram, Id at 16")
                .withMessageContaining(problem)
                .withMessageNotContaining(value);
    }

    @Test
    void wipeShouldLeaveNothingInTheWriterAndNothingElseUndone() {
        TelegramWriter writer = new TelegramWriter(LAYOUT).putSecret("Id", ascii("S3CR"));
        byte[] telegram = new byte[20];
        writer.copyTo(telegram, 2);

        writer.wipe();

        assertThat(writer.toBytes()).containsOnly(0).hasSize(15);
        assertThat(new String(telegram, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("S3CR");
    }

    @Test
    void secretShouldBeACopyPaddingAndAll() {
        TelegramReader reader = reader("616161616161", "41312020" + "3030");

        byte[] first = reader.secret("Id");
        first[0] = 0;

        assertThat(reader.secret("Id")).isEqualTo(ascii("A1  "));
        assertThat(reader.secretIfSent("Amount")).isEqualTo(ascii("00"));
        assertThatExceptionOfType(TelegramFormatException.class).isThrownBy(() -> reader.secret("Amount"));
        assertThat(reader("616161", "").secretIfSent("Amount")).isEmpty();
    }

    @Test
    void secretShouldBeRefusedWhenItIsNotPrintable() {
        TelegramReader reader = reader("616161616161", "41310a20");

        assertThatExceptionOfType(TelegramFormatException.class).isThrownBy(() -> reader.secret("Id"));
        assertThat(reader.secretIfSent("Id")).isEqualTo(ascii("A1\n "));
    }

    @Test
    void dumpShouldHideWhatIsSecretAndWhatLiesBehind() {
        byte[] bytes =
                new TelegramWriter(LAYOUT).put("Name", "가b").put("Id", "S3CR").toBytes();
        byte[] longer = new String(behind(bytes), StandardCharsets.ISO_8859_1)
                .concat("behind")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TelegramDump.of(longer, List.of(LAYOUT))).isEqualTo("Name=..b Id=*** Amount=00000 and 6 bytes");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static TelegramReader reader(String name, String rest) {
        return new TelegramReader(LAYOUT, behind(HexFormat.of().parseHex(name + rest)));
    }

    /** The layout starts at 10. */
    private static byte[] behind(byte[] bytes) {
        byte[] telegram = new byte[10 + bytes.length];
        System.arraycopy(bytes, 0, telegram, 10, bytes.length);
        return telegram;
    }

    /** Of the 2,350 syllables of EUC-KR: the first row of them, 가 (B0A1) to 갚. */
    private static String hangul(RandomGenerator random, int length) {
        String syllables = "가각간갇갈갉갊감갑값갓갔강갖갗같갚";
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(syllables.charAt(random.nextInt(syllables.length())));
        }
        return text.toString();
    }

    private static void assertRefused(TelegramReader reader, String field) {
        assertThatExceptionOfType(TelegramFormatException.class).isThrownBy(() -> reader.text(field));
    }
}
