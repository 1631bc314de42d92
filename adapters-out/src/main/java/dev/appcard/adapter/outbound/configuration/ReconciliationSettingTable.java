package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comparison with the VAN's day file. */
public final class ReconciliationSettingTable {

    static final Setting<Integer> MEND_AT_MOST = defaulted(
            "RECONCILE_MEND_AT_MOST",
            Forms.wholeNumber(0, 1000),
            "20",
            "so many differences of one day file are mended without a person, at most: approved there, given up here."
                    + " Of a file with more, none is");

    static final List<Setting<?>> ALL = List.of(MEND_AT_MOST);

    private ReconciliationSettingTable() {}

    /** @throws IllegalArgumentException naming the setting when it is wrong */
    public static int mendAtMost(Map<String, String> environment) {
        SettingSource source =
                name -> Optional.ofNullable(environment.get(name)).filter(text -> !text.isEmpty());
        try {
            return SettingCheck.of(new Settings(source), ALL).get(MEND_AT_MOST);
        } catch (ConfigurationRefused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }
}
