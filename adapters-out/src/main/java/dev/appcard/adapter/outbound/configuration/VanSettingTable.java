package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.configuration.form.DurationForm;
import dev.appcard.adapter.outbound.configuration.form.ReadableFileForm;
import dev.appcard.adapter.outbound.configuration.form.TextForm;
import dev.appcard.adapter.outbound.configuration.form.WholeNumberForm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How the VAN is reached. */
final class VanSettingTable {

    static final Setting<String> HOST = required("VAN_HOST", TextForm.HOST, "the VAN's agent");
    static final Setting<Integer> PORT = required("VAN_PORT", WholeNumberForm.PORT, "its port, 29991 as a rule");
    static final Setting<Duration> CONNECT_TIMEOUT = defaulted(
            "VAN_CONNECT_TIMEOUT",
            TimeSettings.upTo("PT1M"),
            "PT3S",
            "for a free place among the connections and for connecting, together");
    static final Setting<Duration> WRITE_TIMEOUT =
            defaulted("VAN_WRITE_TIMEOUT", TimeSettings.upTo("PT1M"), "PT2S", "for sending a telegram");
    static final Setting<Duration> ANSWER_TIMEOUT = defaulted(
            "VAN_ANSWER_TIMEOUT", TimeSettings.upTo("PT5M"), "PT20S", "for the answer of an approval or a cancel");
    static final Setting<Duration> NET_CANCEL_TIMEOUT =
            defaulted("VAN_NET_CANCEL_TIMEOUT", TimeSettings.upTo("PT5M"), "PT5S", "for the answer of a net cancel");
    static final Setting<Duration> LATE_ANSWER_WATCH = defaulted(
            "VAN_LATE_ANSWER_WATCH",
            DurationForm.within("PT0S", "PT1H"),
            "PT60S",
            "how long a missing answer is listened for, to be logged");
    static final Setting<Integer> CONNECTIONS =
            defaulted("VAN_CONNECTIONS", new WholeNumberForm(1, 10_000), "64", "connections at once");
    static final Setting<Path> DECLINE_TABLE = optional(
            "VAN_DECLINE_TABLE",
            new ReadableFileForm(),
            "the generic four-digit codes",
            "a properties file from the VAN's codes to reasons");

    static final List<Setting<?>> ALL = List.of(
            HOST,
            PORT,
            CONNECT_TIMEOUT,
            WRITE_TIMEOUT,
            ANSWER_TIMEOUT,
            NET_CANCEL_TIMEOUT,
            LATE_ANSWER_WATCH,
            CONNECTIONS,
            DECLINE_TABLE);

    private VanSettingTable() {}
}
