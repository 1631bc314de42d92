package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.testing.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Any bytes give an outcome, and none of them an approval of something else. */
class AnswerFuzzTest {

    private static final int IN_MEMORY = 20_000;
    private static final int OVER_THE_WIRE = 300;

    private final RandomGenerator random = Seed.of(getClass());

    private final ExpectedAnswer request =
            ApprovalTelegram.of(Samples.approval()).expected();

    @Test
    void garbledAnswersShouldBeOutcomesOrUnreadable() {
        ApprovalMeaning meaning = new ApprovalMeaning(Samples.approval(), DeclineTable.load(null));
        int read = 0;
        for (int round = 0; round < IN_MEMORY; round++) {
            byte[] answer = garbled(Samples.approved());
            Optional<ApprovalOutcome> outcome = outcome(meaning, answer);
            read += outcome.isPresent() ? 1 : 0;
            outcome.filter(Approved.class::isInstance).ifPresent(approved -> assertSaysSo(answer));
        }
        assertThat(read).as("some survive, or this tests nothing").isPositive();
    }

    @Test
    @DisplayName("over the wire, noise and garbled answers never throw")
    void noiseOverTheWire() throws IOException {
        try (PeerVan peer = new PeerVan(PeerVan.answering(new byte[0]));
                KspayVanGateway gateway = Gateways.to(
                        peer.port(), Duration.ofSeconds(10), new CountedLateAnswers(() -> (attempt, approval) -> {}))) {
            for (int round = 0; round < OVER_THE_WIRE; round++) {
                byte[] answer = random.nextBoolean() ? noise() : garbled(Samples.approved());
                peer.play(PeerVan.answering(answer));
                ApprovalOutcome outcome = Gateways.approve(gateway, Samples.approval());
                assertThat(outcome).isNotNull();
                if (outcome instanceof Approved) {
                    assertSaysSo(answer);
                }
            }
        }
    }

    /** By the document's offsets: type, status, order, store and amount are still ours. */
    private void assertSaysSo(byte[] answer) {
        byte[] ours = Samples.approved();
        for (int[] field : new int[][] {{26, 36}, {36, 86}, {264, 265}, {300, 304}, {316, 317}}) {
            assertThat(Arrays.copyOfRange(answer, field[0], field[1]))
                    .as("bytes %d to %d", field[0], field[1])
                    .isEqualTo(Arrays.copyOfRange(ours, field[0], field[1]));
        }
        String amount = new String(answer, 409, 9, StandardCharsets.ISO_8859_1);
        assertThat(amount.strip()).as("amount").matches("0*50000");
    }

    private Optional<ApprovalOutcome> outcome(ApprovalMeaning meaning, byte[] answer) {
        try {
            AnswerTelegram read = AnswerTelegram.read(answer);
            boolean ours = read.approvalType().equals("1001") && read.answers(request);
            return ours ? Optional.of(meaning.of(read)) : Optional.empty();
        } catch (TelegramFormatException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(700)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A few bytes changed, or a stretch moved, or the end gone; the length often put right again. */
    private byte[] garbled(byte[] answer) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(answer, random.nextInt(answer.length)) : answer.clone();
        for (int change = random.nextInt(4); change > 0 && bytes.length > 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        boolean honest = bytes.length >= 8 && random.nextInt(4) != 0;
        return honest ? HandMade.with(bytes, 0, String.format("%04d", bytes.length - 4)) : bytes;
    }
}
