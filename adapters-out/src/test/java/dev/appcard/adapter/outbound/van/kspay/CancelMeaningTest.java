package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.HandMade.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CancelMeaningTest {

    private static final int AMOUNT = 409;
    private final CancelMeaning cancel = new CancelMeaning(Samples.cancel(), DeclineTable.load(null));
    private final NetCancelMeaning netCancel = new NetCancelMeaning();

    @Test
    void cancelShouldBeDoneOnlyWithOurTransactionAndAmount() {
        assertThat(cancel.of(read("O", "123456789012", "30012345"))).isEqualTo(new CancelOutcome.Cancelled());
        assertThat(cancel.of(read("O", "123456789013", "30012345"))).isEqualTo(unknown(UnknownReason.ANSWER_DIFFERS));
        assertThat(cancel.of(AnswerTelegram.read(with(answer("O", "30012345"), AMOUNT, "000049999"))))
                .isEqualTo(unknown(UnknownReason.ANSWER_DIFFERS));
    }

    @Test
    void cancelShouldBeKnownAsDoneBeforeWhenTheVanSaysSo() {
        assertThat(cancel.of(read("X", "123456789012", "0025"))).isEqualTo(new CancelOutcome.CancelledBefore());
    }

    @Test
    void cancelShouldBeRefusedWithTheReasonOfItsCode() {
        assertThat(cancel.of(read("X", "            ", "0022")))
                .isInstanceOfSatisfying(CancelOutcome.Refused.class, refused -> {
                    assertThat(refused.decline().reason()).isEqualTo(DeclineReason.CANCEL_NOT_POSSIBLE);
                    assertThat(refused.decline().vanCode()).isEqualTo("0022");
                });
    }

    @Test
    void cancelShouldBeInDoubtWithoutACodeOrAKnownStatus() {
        assertThat(cancel.of(read("X", "123456789012", ""))).isEqualTo(unknown(UnknownReason.UNREADABLE_ANSWER));
        assertThat(cancel.of(read("P", "123456789012", "0025"))).isEqualTo(unknown(UnknownReason.UNREADABLE_ANSWER));
    }

    @ParameterizedTest
    @CsvSource({
        "O, 30012345, Undone",
        "X, 0025, Undone",
        "X, 0024, OrderUnknown",
        "X, '', Unanswered",
        "Y, 0025, Unanswered"
    })
    void netCancelShouldBeWhatTheCodeSays(String status, String code, String outcome) {
        NetCancelOutcome meant = netCancel.of(read(status, "            ", code));

        assertThat(meant.getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void netCancelShouldBeRefusedWithTheVansCode() {
        assertThat(netCancel.of(read("X", "            ", "0059"))).isEqualTo(new NetCancelOutcome.Refused("0059"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0010", "0059"})
    void cancelShouldStayInDoubtWhenTheCodeLeavesItOpen(String code) {
        assertThat(cancel.of(AnswerTelegram.read(answer("X", code)))).isInstanceOf(CancelOutcome.Unknown.class);
    }

    @Test
    void netCancelShouldBeDoneWhateverAmountTheVanHadApproved() {
        AnswerTelegram part = AnswerTelegram.read(with(answer("O", "30012345"), AMOUNT, "000000500"));

        assertThat(netCancel.of(part)).isEqualTo(new NetCancelOutcome.Undone());
    }

    private static AnswerTelegram read(String status, String transaction, String code) {
        return AnswerTelegram.read(Samples.answer("1011", Samples.ORDER, transaction, status, code));
    }

    private static byte[] answer(String status, String code) {
        return Samples.answer("1011", Samples.ORDER, "123456789012", status, code);
    }

    private static CancelOutcome unknown(UnknownReason reason) {
        return new CancelOutcome.Unknown(reason);
    }
}
