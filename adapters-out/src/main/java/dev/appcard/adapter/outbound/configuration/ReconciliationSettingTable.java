package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.van.dayfile.DayFolderOnDisk;
import dev.appcard.application.port.outbound.reconciliation.DayFolder;
import dev.appcard.application.settings.ReconciliationSettings;
import java.nio.file.Path;
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

    static final Setting<Path> DAY_FILES = optional(
            "DAY_FILES",
            Forms.path(),
            "the nightly comparison is off",
            "folder in which the VAN's day files appear, for the nightly comparison:"
                    + " `KSPAYDAY-<yyyyMMdd>-<sequence>.txt`, each by one renaming");

    static final Setting<Path> DAY_REPORTS = optional(
            "DAY_REPORTS", Forms.path(), "`reports` in `DAY_FILES`", "folder for the reports of that comparison");

    static final List<Setting<?>> ALL = List.of(MEND_AT_MOST, DAY_FILES, DAY_REPORTS);

    private ReconciliationSettingTable() {}

    static ReconciliationSettings read(Settings settings) {
        return new ReconciliationSettings(settings.get(MEND_AT_MOST));
    }

    static DayFolder dayFolder(Settings settings) {
        return new DayFolderOnDisk(
                settings.find(DAY_FILES).orElse(null),
                settings.find(DAY_REPORTS).orElse(null));
    }

    /** @throws IllegalArgumentException naming the setting when it is wrong */
    public static ReconciliationSettings of(Map<String, String> environment) {
        SettingSource source =
                name -> Optional.ofNullable(environment.get(name)).filter(text -> !text.isEmpty());
        try {
            return read(SettingCheck.of(new Settings(source), List.of(MEND_AT_MOST)));
        } catch (ConfigurationRefused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }
}
