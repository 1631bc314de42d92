package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.HandMade.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.UnknownReason;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answer's fields mean. Offsets are the document's: the body begins at 300. */
class ApprovalMeaningTest {

    private static final int STATUS = 316;
    private static final int TRADE_DATE = 317;
    private static final int AUTH_NO = 343;
    private static final int CARD_NO = 387;
    private static final int AMOUNT = 409;
    private static final int MERCHANT_NO = 418;
    private static final int AUTH_TYPE = 577;

    private final ApprovalMeaning meaning = new ApprovalMeaning(Samples.approval(), DeclineTable.load(null));

    @Test
    void wholeAnswerShouldBeAnApproval() {
        assertThat(of(Samples.approved()))
                .isEqualTo(new Approved(new Approval(
                        "123456789012",
                        "30012345",
                        Samples.REQUEST_DATE,
                        Instant.parse("2026-03-08T15:30:06Z"),
                        "020000",
                        "020000",
                        "국민",
                        "949012**********",
                        "700000001")));
    }

    @Test
    void statusXShouldBeADeclineWithTheVansWords() {
        assertThat(of(Samples.declined("0002")))
                .isEqualTo(new Declined(new Decline(DeclineReason.OVER_LIMIT, "0002", "국민", "OK: 30012345")));
    }

    @Test
    @DisplayName("OTC used: a decline here; what it means is for the application")
    void usedOtcShouldBeADecline() {
        assertThat(of(Samples.declined("0036")))
                .isInstanceOfSatisfying(
                        Declined.class,
                        declined -> assertThat(declined.decline().reason()).isEqualTo(DeclineReason.ALREADY_USED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000050000", "000000000", "         ", "50000    "})
    void declineShouldStandWhateverWayTheAmountIsLeftOut(String amount) {
        assertThat(of(with(Samples.declined("0002"), AMOUNT, amount))).isInstanceOf(Declined.class);
    }

    @Test
    void declineShouldBeADoubtWhenItNamesAnotherAmount() {
        assertThat(of(with(Samples.declined("0002"), AMOUNT, "000050001")))
                .isEqualTo(unknown(UnknownReason.ANSWER_DIFFERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "o", "x", "0", "P"})
    void unknownStatusShouldBeADoubt(String status) {
        assertThat(of(with(Samples.approved(), STATUS, status))).isEqualTo(unknown(UnknownReason.UNREADABLE_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000005000", "000050001", "000000000", "         "})
    void anotherAmountShouldBeADoubt(String amount) {
        assertThat(of(with(Samples.approved(), AMOUNT, amount))).isEqualTo(unknown(UnknownReason.ANSWER_DIFFERS));
    }

    @ParameterizedTest
    @CsvSource({"20260311", "20260307", "20250309"})
    void dateOfAnotherTimeShouldBeADoubt(String date) {
        assertThat(of(with(Samples.approved(), TRADE_DATE, date))).isEqualTo(unknown(UnknownReason.ANSWER_DIFFERS));
    }

    @ParameterizedTest
    @CsvSource({"20260308", "20260310"})
    void dateAcrossMidnightShouldBeAccepted(String date) {
        assertThat(of(with(Samples.approved(), TRADE_DATE, date))).isInstanceOf(Approved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260230003006", "20260309246000", "              ", "2026030900300 ", "2026-309003006"})
    void dateThatIsNoneShouldBeUnreadable(String dateAndTime) {
        assertUnreadable(with(Samples.approved(), TRADE_DATE, dateAndTime));
    }

    @ParameterizedTest
    @ValueSource(strings = {"        ", "3001 345", "30\u00ff12345", "30012\n45"})
    void approvalNumberThatIsNoneShouldBeUnreadable(String number) {
        assertUnreadable(with(Samples.approved(), AUTH_NO, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "0000", "00 2"})
    void declineWithoutACodeOfDeclinesShouldBeADoubt(String code) {
        assertThat(of(Samples.declined(code))).isEqualTo(unknown(UnknownReason.UNREADABLE_ANSWER));
    }

    @ParameterizedTest
    @CsvSource({"4,2", "264,2", "264,' '", "0,0575", "0,0577", "0,9999", "0,-576"})
    void headerOfNoAnswerShouldBeUnreadable(int offset, String value) {
        assertUnreadable(with(Samples.approved(), offset, value));
    }

    @Test
    void fullCardNumberShouldBeMaskedAgain() {
        assertThat(of(with(Samples.approved(), CARD_NO, "9490123456781234")))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.approval().maskedCardNumber())
                                .isEqualTo("949012**********"));
    }

    @ParameterizedTest
    @CsvSource({"418, ''", "427, 700000001", "433, 700000001", "500, 700000001"})
    @DisplayName("an older peer's shorter answer is read as far as it goes")
    void shorterAnswerOfAnOlderPeer(int bytes, String merchantNumber) {
        byte[] shorter = shortened(bytes);

        assertThat(of(shorter))
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved ->
                                assertThat(approved.approval().merchantNumber()).isEqualTo(merchantNumber));
    }

    @Test
    @DisplayName("an answer that ends before Amount does is unreadable, wherever it ends")
    void shorterAnswerThatLacksANeededField() {
        for (int bytes = 8; bytes < MERCHANT_NO; bytes++) {
            assertUnreadable(shortened(bytes));
        }
    }

    @Test
    void encDataShouldBeThereExactlyWhenAuthTypeIsNotBlank() {
        byte[] withType = with(Samples.approved(), AUTH_TYPE, "M");

        assertThat(of(extended(withType, "00000"))).isInstanceOf(Approved.class);
        assertThat(of(extended(withType, "00003abc"))).isInstanceOf(Approved.class);
        assertUnreadable(withType);
        assertUnreadable(extended(withType, "0000"));
        assertUnreadable(extended(withType, "00003ab"));
        assertUnreadable(extended(withType, "00003abcd"));
        assertUnreadable(extended(withType, "0000x"));
        assertUnreadable(extended(Samples.approved(), "00000"));
    }

    private ApprovalOutcome of(byte[] frame) {
        return meaning.of(AnswerTelegram.read(frame));
    }

    private void assertUnreadable(byte[] frame) {
        assertThatExceptionOfType(TelegramFormatException.class).isThrownBy(() -> of(frame));
    }

    private static Unknown unknown(UnknownReason reason) {
        return new Unknown(reason);
    }

    private static byte[] shortened(int bytes) {
        return with(Arrays.copyOf(Samples.approved(), bytes), 0, String.format("%04d", bytes - 4));
    }

    private static byte[] extended(byte[] frame, String more) {
        byte[] longer = Arrays.copyOf(frame, frame.length + more.length());
        return with(with(longer, frame.length, more), 0, String.format("%04d", longer.length - 4));
    }
}
