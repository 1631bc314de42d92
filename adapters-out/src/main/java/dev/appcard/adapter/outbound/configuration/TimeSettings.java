package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import java.time.Duration;
import java.util.List;

/** The time limits that payments live by. */
final class TimeSettings {

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
            "until a net cancel or cancel without an answer is repeated; doubles each time. At least "
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

    static final List<Setting<?>> ALL = List.of(
            AUTHENTICATE_WITHIN,
            CONFIRM_WITHIN,
            RESULT_MAY_BE_OLD,
            RESULT_MAY_BE_AHEAD,
            AUTOMATIC_AGAIN_AFTER,
            NET_CANCEL_PAUSE_FIRST,
            NET_CANCEL_PAUSE_LONGEST,
            UNKNOWN_ORDER_FINAL_AFTER,
            UNKNOWN_ORDER_FINAL_TRIES);

    private TimeSettings() {}
}
