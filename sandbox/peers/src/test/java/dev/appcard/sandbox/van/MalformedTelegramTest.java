package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.sandbox.Seed;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTelegramTest {
    private static RunningSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = new RunningSandbox();
    }

    @AfterAll
    static void stop() throws Exception {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("A telegram whose header can be read is declined as a format error and books nothing")
    void approvalShouldBeAFormatError(String fault, Consumer<Approval> change) throws Exception {
        var approval = new Approval();
        change.accept(approval);

        Answer answer = sandbox.ask(approval);

        assertThat(answer.bytes()).hasSize(580);
        assertThat(answer.outcome()).isEqualTo("X 0017");
        assertThat(answer.approvalType()).isEqualTo(approval.approvalType.substring(0, 3) + "1");
        assertThat(sandbox.entry(approval.orderNumber.isEmpty() ? "none" : approval.orderNumber)
                        .isMissingNode())
                .isTrue();
    }

    static Stream<Arguments> approvalShouldBeAFormatError() {
        return Stream.of(
                fault("amount", approval -> approval.amount = "00005000O"),
                fault("blank amount", approval -> approval.amount = ""),
                fault("instalment", approval -> approval.installment = " 3"),
                fault("approval type", approval -> approval.approvalType = "2000"),
                fault("approval type", approval -> approval.approvalType = "1020"),
                fault("interest type", approval -> approval.interestType = "3"),
                fault("currency", approval -> approval.currency = ""),
                fault("enc type", approval -> approval.encType = "1"),
                fault("version", approval -> approval.version = "0210"),
                fault("resend", approval -> approval.resend = "3"),
                fault("request date", approval -> approval.requestDate = "20260231101500"),
                fault("order number", approval -> approval.orderNumber = ""),
                fault("auth type", approval -> approval.authType = "Z"),
                fault("auth type without data", approval -> approval.authType = "M"),
                fault("data without auth type", approval -> {
                    approval.mpi("a", "b", "05");
                    approval.authType = "";
                }),
                fault("mark of position", approval -> approval.mpi("a", "b", "05").mpiPositionType = ""),
                fault("no XID", approval -> approval.mpi("a", "", "05")),
                fault("ECI", approval -> approval.mpi("a", "b", "5")),
                fault("track with ISP", approval -> approval.isp("K0003", "a", "b", "0100").trackII = "1"),
                fault("ISP lengths", approval -> approval.isp("K0003", "", "b", "0100")),
                fault("short tid", approval -> approval.card("9200000000000002", "3012").filler = "T12345"),
                fault("data length", approval -> approval.encData = "00005abcd".getBytes(StandardCharsets.US_ASCII)),
                fault("data length", approval -> approval.encData = "x".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void emptyEncDataShouldBeReadWithItsLengthToo() throws Exception {
        var approval = new Approval();
        approval.encData = "00000".getBytes(StandardCharsets.US_ASCII);

        assertThat(sandbox.ask(approval).status()).isEqualTo("O");
    }

    @Test
    void halfOfAKoreanCharacterShouldBeAFormatError() throws Exception {
        byte[] telegram = new Approval().bytes();
        telegram[86 + 49] = (byte) 0xB0;

        assertThat(VanClient.ask(sandbox.vanPort(), telegram).outcome()).isEqualTo("X 0017");
    }

    @Test
    void cancelsShouldBeFormatErrors() throws Exception {
        var type = Cancel.ofOrder("a");
        type.cancelType = "2";
        var date = Cancel.ofOrder("a").tradeDate("20261301");
        var part = Cancel.part("1", 1, 1);
        part.cancelData = "1";

        assertThat(sandbox.ask(type).outcome()).isEqualTo("X 0017");
        assertThat(sandbox.ask(date).outcome()).isEqualTo("X 0017");
        assertThat(sandbox.ask(part).outcome()).isEqualTo("X 0017");
    }

    @ParameterizedTest
    @ValueSource(ints = {296, 297, 300, 575, 577, 5000, 9999})
    @DisplayName("A Length that leaves the header whole but the body not is a format error")
    void bodyShouldBeAFormatErrorWhenOfAnotherLength(int length) throws Exception {
        byte[] telegram = Arrays.copyOf(new Approval().bytes(), 4 + length);
        System.arraycopy("%04d".formatted(length).getBytes(StandardCharsets.US_ASCII), 0, telegram, 0, 4);

        Answer answer = VanClient.ask(sandbox.vanPort(), telegram);

        assertThat(answer.outcome()).isEqualTo("X 0017");
        assertThat(answer.bytes()).hasSize(580);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0295", "-001", "+576", "05 6", "\u0000\u0000\u0000\u0000", "GET "})
    @DisplayName("A Length that is none, or too small for a header, closes the connection")
    void connectionShouldCloseWhenTheHeaderCannotBeRead(String length) throws Exception {
        long before = unreadable();
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(length.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(client.rest()).isEmpty();
        }
        assertThat(unreadable()).isEqualTo(before + 1);
    }

    @Test
    void connectionShouldCloseWithoutAnAnswerWhenTheTelegramEndsEarly() throws Exception {
        byte[] telegram = new Approval().bytes();
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(Arrays.copyOf(telegram, telegram.length - 1));
            client.endOfSending();

            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    @DisplayName("Good telegrams before garbage are answered all the same")
    void answerShouldArriveBeforeTheConnectionClosesOverGarbage() throws Exception {
        byte[] telegram = new Approval().bytes();
        long before = unreadable();
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(Bytes.concat(telegram, "garbage without end".repeat(50).getBytes(StandardCharsets.US_ASCII)));

            await().atMost(Duration.ofMinutes(1)).until(() -> unreadable() == before + 1);

            assertThat(client.answer().status()).isEqualTo("O");
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void vanShouldSurviveRandomBytesAndBookNothingMadeUp() throws Exception {
        long seed = Seed.of(MalformedTelegramTest.class);
        var random = new SplittableRandom(seed);
        long before =
                sandbox.get("/van/ledger").path("totals").path("approvedAmount").longValue();
        for (int i = 0; i < 1500; i++) {
            exchange(i % 2 == 0 ? mutated(random) : noise(random));
        }

        assertThat(sandbox.get("/van/ledger")
                        .path("totals")
                        .path("approvedAmount")
                        .longValue())
                .as("seed %d", seed)
                .isEqualTo(before);
        assertThat(sandbox.ask(new Approval()).status()).as("seed %d", seed).isEqualTo("O");
    }

    /** A telegram that would be declined anyhow, with some of its bytes after the length replaced. */
    private static byte[] mutated(SplittableRandom random) {
        byte[] telegram = new Approval().track("0").bytes();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            telegram[random.nextInt(4, telegram.length)] = (byte) random.nextInt(256);
        }
        return telegram;
    }

    private static byte[] noise(SplittableRandom random) {
        var bytes = new byte[random.nextInt(1, 700)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void exchange(byte[] telegram) throws Exception {
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(telegram);
            client.endOfSending();
            byte[] answer = client.rest();
            assertThat(answer.length).isIn(0, 580, 585);
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    private static long unreadable() throws Exception {
        return sandbox.get("/van/telegrams").path("telegrams").findValuesAsText("kind").stream()
                .filter("UNREADABLE"::equals)
                .count();
    }

    private static Arguments fault(String name, Consumer<Approval> change) {
        return Arguments.of(name, change);
    }
}
