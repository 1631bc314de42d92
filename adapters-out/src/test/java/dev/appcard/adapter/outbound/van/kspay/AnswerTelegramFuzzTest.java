package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.UnknownReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Coverage-guided: any bytes are refused as unreadable and nothing else, or read the same each time; and they approve
 * only what was ordered, going by the bytes at the document's offsets.
 */
class AnswerTelegramFuzzTest {

    private static final int LENGTH_DIGITS = 4;
    private static final int MOST = 9_999;

    /** Store, order, type and status: what of {@link Samples#approved()} an approval repeats. */
    private static final int[][] OURS = {{26, 36}, {36, 86}, {300, 304}, {316, 317}};

    private final ExpectedAnswer request =
            ApprovalTelegram.of(Samples.approval()).expected();
    private final ApprovalMeaning meaning = new ApprovalMeaning(Samples.approval(), DeclineTable.load(null));

    @FuzzTest
    void anyAnswerIsRefusedOrApprovesWhatWasOrdered(byte[] bytes) {
        check(bytes);
        if (bytes.length >= LENGTH_DIGITS && bytes.length <= MOST + LENGTH_DIGITS) {
            check(honest(bytes));
        }
    }

    private void check(byte[] frame) {
        Optional<AnswerTelegram> answer = read(frame);
        assertThat(read(frame.clone())).isEqualTo(answer);
        answer.ifPresent(readable -> checkReadable(frame, readable));
    }

    private void checkReadable(byte[] frame, AnswerTelegram answer) {
        assertThat(answer.echo().orderNumber()).isEqualTo(at(frame, 36, 86));
        assertThat(answer.verdict().status()).isEqualTo(at(frame, 316, 317));
        assertThat(answer.maskedCardNumber()).doesNotContainPattern("[0-9]{7}");
        if (outcome(answer) instanceof ApprovalOutcome.Approved) {
            byte[] ours = Samples.approved();
            for (int[] field : OURS) {
                assertThat(at(frame, field[0], field[1])).isEqualTo(at(ours, field[0], field[1]));
            }
            assertThat(at(frame, 409, 418).strip()).matches("0*50000");
        }
    }

    private ApprovalOutcome outcome(AnswerTelegram answer) {
        if (!answer.approvalType().equals(request.answerType()) || !answer.answers(request)) {
            return meaning.unknown(UnknownReason.ANSWER_DIFFERS);
        }
        try {
            return meaning.of(answer);
        } catch (TelegramFormatException unreadable) {
            return meaning.unknown(UnknownReason.UNREADABLE_ANSWER);
        }
    }

    private static Optional<AnswerTelegram> read(byte[] frame) {
        try {
            return Optional.of(AnswerTelegram.read(frame));
        } catch (TelegramFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** With the length put right: most mutations would end at it. */
    private static byte[] honest(byte[] bytes) {
        return HandMade.with(bytes, 0, "%04d".formatted(bytes.length - LENGTH_DIGITS));
    }

    private static String at(byte[] frame, int from, int to) {
        return new String(Arrays.copyOfRange(frame, from, to), StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
