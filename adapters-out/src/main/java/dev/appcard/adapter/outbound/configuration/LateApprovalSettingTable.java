package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.util.List;

/** How attempts are watched that were given up. */
final class LateApprovalSettingTable {

    static final Setting<Duration> PAUSE_FIRST = defaulted(
            "LATE_APPROVAL_PAUSE_FIRST",
            Forms.timeLimit("PT1H"),
            "PT1M",
            "until the VAN is told again to undo an attempt that was given up; doubles each time. At least"
                    + " `VAN_CONNECT_TIMEOUT` + `VAN_NET_CANCEL_TIMEOUT`");
    static final Setting<Duration> PAUSE_LONGEST =
            defaulted("LATE_APPROVAL_PAUSE_LONGEST", Forms.timeLimit("PT24H"), "PT1H", "no pause is longer");
    static final Setting<Duration> WATCH_FOR = defaulted(
            "LATE_APPROVAL_WATCH",
            Forms.duration("PT1M", "P7D"),
            "PT24H",
            "an approval of which nothing was heard by then does not come any more. The VAN finds none under the order"
                    + " number later than on the day after the attempt");
    static final Setting<Integer> AT_ONCE = defaulted(
            "LATE_APPROVALS_AT_ONCE",
            Forms.wholeNumber(1, 100),
            "4",
            "told by this instance at once, on workers of their own. Below `VAN_CONNECTIONS`");

    static final List<Setting<?>> ALL = List.of(PAUSE_FIRST, PAUSE_LONGEST, WATCH_FOR, AT_ONCE);

    private LateApprovalSettingTable() {}

    static LateApprovalSettings read(Settings settings) {
        return new LateApprovalSettings(
                new Backoff(settings.get(PAUSE_FIRST), settings.get(PAUSE_LONGEST)),
                settings.get(WATCH_FOR),
                settings.get(AT_ONCE),
                settings.get(TimeSettingTable.ATTENTION_AFTER_TRIES));
    }
}
