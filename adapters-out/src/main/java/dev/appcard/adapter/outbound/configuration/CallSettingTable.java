package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.application.settings.CallSettings;
import java.time.Duration;
import java.util.List;

/** How merchants' calls are taken that come again. */
final class CallSettingTable {

    static final Setting<Duration> KEYS_KEPT = defaulted(
            "IDEMPOTENCY_KEYS_KEPT",
            Forms.duration("PT1M", "P90D"),
            "P15D",
            "a call with an `Idempotency-Key` is answered the same for as long. After a change of `DATA_KEY`,"
                    + " `DATA_KEY_PREVIOUS` has to stay set for as long");

    static final Setting<Duration> SAME_OPENING_WITHIN = defaulted(
            "SAME_OPENING_WITHIN",
            Forms.duration("PT0S", "PT10M"),
            "PT1M",
            "an order that is opened once more, every field equal and by the same caller, is answered with the same"
                    + " payment while it is `READY`");

    static final List<Setting<?>> ALL = List.of(KEYS_KEPT, SAME_OPENING_WITHIN);

    private CallSettingTable() {}

    static CallSettings read(Settings settings) {
        return new CallSettings(settings.get(SAME_OPENING_WITHIN));
    }
}
