package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.VanIssuers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How the VAN is reached. */
final class VanSettingTable {

    static final Setting<String> HOST = required("VAN_HOST", Forms.HOST, "the VAN's agent");
    static final Setting<Integer> PORT = required("VAN_PORT", Forms.PORT, "its port, 29991 as a rule");
    static final Setting<Duration> CONNECT_TIMEOUT = defaulted(
            "VAN_CONNECT_TIMEOUT",
            Forms.timeLimit("PT1M"),
            "PT3S",
            "for a free place among the connections, for finding `VAN_HOST` and for connecting, together");
    static final Setting<Duration> WRITE_TIMEOUT =
            defaulted("VAN_WRITE_TIMEOUT", Forms.timeLimit("PT1M"), "PT2S", "for sending a telegram");
    static final Setting<Duration> ANSWER_TIMEOUT = defaulted(
            "VAN_ANSWER_TIMEOUT", Forms.timeLimit("PT5M"), "PT20S", "for the answer of an approval or a cancel");
    static final Setting<Duration> NET_CANCEL_TIMEOUT =
            defaulted("VAN_NET_CANCEL_TIMEOUT", Forms.timeLimit("PT5M"), "PT5S", "for the answer of a net cancel");
    static final Setting<Duration> LATE_ANSWER_WATCH = defaulted(
            "VAN_LATE_ANSWER_WATCH",
            Forms.duration("PT0S", "PT1H"),
            "PT60S",
            "how long a missing answer is listened for, to be logged");
    static final Setting<Integer> CONNECTIONS = defaulted(
            "VAN_CONNECTIONS",
            Forms.wholeNumber(1, 10_000),
            "64",
            "connections at once, for approvals and cancels. While some wait for one, it goes to the store that has"
                    + " fewest");
    static final Setting<Integer> NET_CANCEL_CONNECTIONS = defaulted(
            "VAN_NET_CANCEL_CONNECTIONS",
            Forms.wholeNumber(1, 10_000),
            "16",
            "connections at once that net cancels have for themselves");
    static final Setting<Path> DECLINE_TABLE = optional(
            "VAN_DECLINE_TABLE",
            Forms.readableFile(),
            "the generic four-digit codes",
            "a properties file from the VAN's codes to reasons");

    static final Setting<VanIssuers> ISSUER_TABLE = defaulted(
            "VAN_ISSUER_TABLE",
            ListForms.vanIssuers(),
            IssuerPolicies.VAN_CODES,
            "which issuer the VAN means by its codes, for cards that it holds. A card whose code is not in it is called"
                    + " what the VAN calls it");

    static final List<Setting<?>> ALL = List.of(
            HOST,
            PORT,
            CONNECT_TIMEOUT,
            WRITE_TIMEOUT,
            ANSWER_TIMEOUT,
            NET_CANCEL_TIMEOUT,
            LATE_ANSWER_WATCH,
            CONNECTIONS,
            NET_CANCEL_CONNECTIONS,
            DECLINE_TABLE,
            ISSUER_TABLE);

    private VanSettingTable() {}

    static VanIssuers issuers(Settings settings) {
        return settings.get(ISSUER_TABLE);
    }

    static VanSettings read(Settings settings) {
        return new VanSettings(
                settings.get(HOST),
                settings.get(PORT),
                new VanSettings.Timeouts(
                        settings.get(CONNECT_TIMEOUT),
                        settings.get(WRITE_TIMEOUT),
                        settings.get(ANSWER_TIMEOUT),
                        settings.get(NET_CANCEL_TIMEOUT),
                        settings.get(LATE_ANSWER_WATCH)),
                settings.get(CONNECTIONS),
                settings.get(NET_CANCEL_CONNECTIONS),
                settings.find(DECLINE_TABLE).orElse(null));
    }
}
