package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.application.settings.RetentionSettings;
import dev.appcard.domain.retention.OldData;
import java.util.List;
import java.util.Map;

/** When the nightly jobs run, and what they remove. */
final class NightlySettingTable {

    /** The first two are read by the schedule of the nightly jobs; here they are only checked. */
    static final List<Setting<?>> ALL = List.of(
            defaulted(
                    "NIGHTLY_AT",
                    Forms.timeOfDay(),
                    "03:30",
                    "Korean time of the day from which the nightly jobs run; that of the instance that started last"),
            defaulted(
                    "NIGHTLY_PAUSE",
                    Forms.duration("PT0S", "PT10S"),
                    "PT0.1S",
                    "between two pieces of what is removed (500 rows, a commit of their own), for others to have the"
                            + " database"));

    private NightlySettingTable() {}

    static RetentionSettings retention(Settings settings) {
        return new RetentionSettings(Map.of(OldData.CALLS, settings.get(CallSettingTable.KEYS_KEPT)));
    }
}
