package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.util.List;

/** The time limits that payments live by. */
final class TimeSettingTable {

    /** On top of what sending and waiting may take: for committing the outcome. */
    private static final Duration COMMIT_MARGIN = Duration.ofSeconds(5);

    static final Setting<Duration> AUTHENTICATE_WITHIN = defaulted(
            "AUTHENTICATE_WITHIN", Forms.timeLimit("PT24H"), "PT30M", "from a payment's opening to its authentication");
    /** An OTC is good for ten minutes (docs/issuers/contracts.md, "Limits that follow"). */
    static final Setting<Duration> CONFIRM_WITHIN = defaulted(
            "CONFIRM_WITHIN",
            Forms.timeLimit("PT10M"),
            "PT10M",
            "from the authentication to the approval; an OTC lives no longer");

    static final Setting<Duration> RESULT_MAY_BE_OLD = defaulted(
            "RESULT_MAY_BE_OLD",
            Forms.timeLimit("PT10M"),
            "PT10M",
            "how far back the time of an issuer's result may lie");
    static final Setting<Duration> RESULT_MAY_BE_AHEAD =
            defaulted("RESULT_MAY_BE_AHEAD", Forms.timeLimit("PT5M"), "PT5M", "and how far ahead");
    static final Setting<Duration> AUTOMATIC_AGAIN_AFTER = defaulted(
            "AUTOMATIC_AGAIN_AFTER",
            Forms.timeLimit("PT5M"),
            "PT5S",
            "an automatic approval that did not start is tried again");
    static final Setting<Duration> NET_CANCEL_PAUSE_FIRST = defaulted(
            "NET_CANCEL_PAUSE_FIRST",
            Forms.timeLimit("PT10M"),
            "PT8S",
            "until a net cancel without an answer is repeated; doubles each time (a cancel is repeated after the time "
                    + "that an answer may take, and then by the same rule). At least "
                    + "`VAN_CONNECT_TIMEOUT` + `VAN_NET_CANCEL_TIMEOUT`");
    static final Setting<Duration> NET_CANCEL_PAUSE_LONGEST =
            defaulted("NET_CANCEL_PAUSE_LONGEST", Forms.timeLimit("PT1H"), "PT1M", "no pause is longer");
    static final Setting<Duration> UNKNOWN_ORDER_FINAL_AFTER = optional(
            "UNKNOWN_ORDER_FINAL_AFTER",
            Forms.timeLimit("PT24H"),
            "three times `VAN_ANSWER_TIMEOUT`",
            "the VAN's \"no such order\" ends a net cancel when the attempt is this old. At least "
                    + "`VAN_WRITE_TIMEOUT` + `VAN_ANSWER_TIMEOUT`");
    static final Setting<Integer> UNKNOWN_ORDER_FINAL_TRIES =
            defaulted("UNKNOWN_ORDER_FINAL_TRIES", Forms.wholeNumber(1, 100), "3", "and was tried as often as this");
    static final Setting<Integer> ATTENTION_AFTER_TRIES = defaulted(
            "ATTENTION_AFTER_TRIES",
            Forms.wholeNumber(1, 1_000),
            "8",
            "a cancel or net cancel that was tried so often and has not ended is marked for a person to look at; it"
                    + " goes on");

    static final List<Setting<?>> ALL = List.of(
            AUTHENTICATE_WITHIN,
            CONFIRM_WITHIN,
            RESULT_MAY_BE_OLD,
            RESULT_MAY_BE_AHEAD,
            AUTOMATIC_AGAIN_AFTER,
            NET_CANCEL_PAUSE_FIRST,
            NET_CANCEL_PAUSE_LONGEST,
            UNKNOWN_ORDER_FINAL_AFTER,
            UNKNOWN_ORDER_FINAL_TRIES,
            ATTENTION_AFTER_TRIES);

    private TimeSettingTable() {}

    static PaymentTimeLimits read(Settings settings) {
        Duration answerTimeout = settings.get(VanSettingTable.ANSWER_TIMEOUT);
        return new PaymentTimeLimits(
                settings.get(AUTHENTICATE_WITHIN),
                settings.get(CONFIRM_WITHIN),
                settings.get(RESULT_MAY_BE_OLD),
                settings.get(RESULT_MAY_BE_AHEAD),
                settings.get(VanSettingTable.WRITE_TIMEOUT).plus(answerTimeout).plus(COMMIT_MARGIN),
                settings.get(AUTOMATIC_AGAIN_AFTER),
                settings.find(UNKNOWN_ORDER_FINAL_AFTER).orElse(unknownOrderFinalAfter(settings, answerTimeout)),
                settings.get(UNKNOWN_ORDER_FINAL_TRIES),
                new Backoff(settings.get(NET_CANCEL_PAUSE_FIRST), settings.get(NET_CANCEL_PAUSE_LONGEST)),
                settings.get(ATTENTION_AFTER_TRIES));
    }

    /** Three times the answer's time, and never earlier than the approval can still be on its way. */
    private static Duration unknownOrderFinalAfter(Settings settings, Duration answerTimeout) {
        Duration onItsWay = settings.get(VanSettingTable.WRITE_TIMEOUT).plus(answerTimeout);
        Duration standard = answerTimeout.multipliedBy(3);
        return standard.compareTo(onItsWay) < 0 ? onItsWay : standard;
    }
}
