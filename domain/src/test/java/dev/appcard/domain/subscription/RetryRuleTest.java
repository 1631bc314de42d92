package dev.appcard.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.approval.DeclineReason;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The table of tries after a decline")
class RetryRuleTest {

    /** Reviewed: what each reason means for the same charge, tried again with the same card. */
    private static final String TABLE = """
        CARD_RESTRICTED IN_DAYS
        OVER_LIMIT IN_DAYS
        CARD_NOT_REGISTERED NOT_THIS_CARD
        CARD_EXPIRED NOT_THIS_CARD
        INSTALMENT_NOT_ALLOWED NOT_THIS_PERIOD
        AMOUNT_NOT_ALLOWED NOT_THIS_PERIOD
        MERCHANT_RESTRICTED NOT_THIS_CARD
        MERCHANT_NOT_REGISTERED NOT_THIS_CARD
        KEY_IN_NOT_ALLOWED NOT_THIS_CARD
        ISSUER_TIMED_OUT IN_HOURS
        INSTALMENT_NOT_SUPPORTED NOT_THIS_PERIOD
        CARD_NUMBER_WRONG NOT_THIS_CARD
        TOO_OFTEN_TODAY IN_DAYS
        OVER_SINGLE_PAYMENT_LIMIT IN_DAYS
        FORMAT_ERROR IN_HOURS
        PASSWORD_WRONG NOT_THIS_CARD
        PASSWORD_TOO_OFTEN_WRONG NOT_THIS_CARD
        LOST_OR_STOLEN NOT_THIS_CARD
        CARD_STOPPED NOT_THIS_CARD
        MERCHANT_OVER_LIMIT IN_DAYS
        OVERDUE IN_DAYS
        ALREADY_USED IN_HOURS
        AUTHENTICATION_MISSING NOT_THIS_CARD
        HOLDER_MISMATCH NOT_THIS_CARD
        BALANCE_TOO_LOW IN_DAYS
        CANCEL_NOT_POSSIBLE NOT_THIS_PERIOD
        ORIGINAL_NOT_FOUND NOT_THIS_PERIOD
        ALREADY_CANCELLED NOT_THIS_PERIOD
        CANCEL_FAILED_TRY_AGAIN NOT_THIS_PERIOD
        ALREADY_CAPTURED NOT_THIS_PERIOD
        OTHER IN_DAYS
        """;

    @Test
    @DisplayName("has every reason, as it was reviewed")
    void isAsReviewed() {
        List<String> actual = Arrays.stream(DeclineReason.values())
                .map(reason -> reason + " " + RetryRule.after(reason))
                .toList();
        assertThat(actual).containsExactlyElementsOf(TABLE.lines().toList());
    }

    @ParameterizedTest(name = "{0}, {1} declines, a period of {2}: {3}")
    @CsvSource({
        "IN_DAYS, 1, P28D, P1D",
        "IN_DAYS, 2, P28D, P3D",
        "IN_DAYS, 3, P28D, P5D",
        "IN_DAYS, 4, P28D, ",
        "IN_HOURS, 1, P28D, PT1H",
        "IN_HOURS, 2, P28D, PT6H",
        "IN_HOURS, 3, P28D, PT24H",
        "IN_HOURS, 4, P28D, ",
        "IN_DAYS, 2, P7D, P3D",
        "IN_DAYS, 3, P7D, ",
        "IN_DAYS, 1, P1D, ",
        "IN_HOURS, 2, P1D, PT6H",
        "IN_HOURS, 3, P1D, ",
        "NOT_THIS_PERIOD, 1, P28D, ",
        "NOT_THIS_CARD, 1, P28D, "
    })
    void pausesGrowAndNeverReachTheNextPeriod(RetryRule rule, int declines, Duration period, Duration expected) {
        assertThat(rule.pauseAfter(declines, period).stream())
                .containsExactlyElementsOf(Stream.ofNullable(expected).toList());
    }

    @Test
    @DisplayName("never tries a card again that was lost, stopped or is not the holder's")
    void neverAgain() {
        assertThat(EnumSet.of(
                        DeclineReason.LOST_OR_STOLEN,
                        DeclineReason.CARD_STOPPED,
                        DeclineReason.CARD_EXPIRED,
                        DeclineReason.CARD_NUMBER_WRONG))
                .allMatch(reason -> RetryRule.after(reason) == RetryRule.NOT_THIS_CARD);
    }
}
