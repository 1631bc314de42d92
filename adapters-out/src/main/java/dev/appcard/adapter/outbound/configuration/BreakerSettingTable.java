package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.breaker.BreakerSettings;
import dev.appcard.adapter.outbound.configuration.form.Forms;
import java.time.Duration;
import java.util.List;

/** When the VAN, or an issuer, is left alone. */
final class BreakerSettingTable {

    static final Setting<Integer> CALLS = defaulted(
            "BREAKER_CALLS",
            Forms.wholeNumber(1, 10_000),
            "20",
            "last calls of each that are looked back on; as long as there were fewer, it is called");
    static final Setting<Integer> FAILED_PERCENT = defaulted(
            "BREAKER_FAILED_PERCENT",
            Forms.wholeNumber(1, 100),
            "80",
            "of them that have failed, and it is left alone");
    static final Setting<Duration> PAUSE =
            defaulted("BREAKER_PAUSE", Forms.timeLimit("PT10M"), "PT10S", "until three calls try it again");

    static final List<Setting<?>> ALL = List.of(CALLS, FAILED_PERCENT, PAUSE);

    private BreakerSettingTable() {}

    static BreakerSettings read(Settings settings) {
        return new BreakerSettings(settings.get(CALLS), settings.get(FAILED_PERCENT), settings.get(PAUSE));
    }
}
