package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** How subscriptions are charged. */
final class SubscriptionSettingTable {

    static final Setting<LocalTime> CHARGE_TIME = defaulted(
            "SUBSCRIPTION_CHARGE_TIME",
            Forms.timeOfDay(),
            "09:00",
            "Korean time of the day of the charges; a subscription keeps the one of its creation");
    static final Setting<Integer> CHARGES_AT_ONCE = defaulted(
            "SUBSCRIPTION_CHARGES_AT_ONCE",
            Forms.wholeNumber(1, 1_000),
            "32",
            "charges of subscriptions in work at once, by this instance. Below `BACKGROUND_LIMIT`");
    static final Setting<Duration> LEASE = defaulted(
            "SUBSCRIPTION_LEASE",
            Forms.duration("PT30S", "PT1H"),
            "PT2M",
            "a charge that an instance has claimed and not attempted by then is anybody's again. Longer than KMS,"
                    + " issuer and `VAN_CONNECT_TIMEOUT` may take together");
    static final Setting<Duration> LOOK_AGAIN_AFTER = defaulted(
            "SUBSCRIPTION_LOOK_AGAIN_AFTER",
            Forms.duration("PT1S", "PT10M"),
            "PT15S",
            "between two looks at a charge whose outcome is unknown");
    static final Setting<Duration> PAUSE_FIRST = defaulted(
            "SUBSCRIPTION_PAUSE_FIRST",
            Forms.duration("PT1S", "PT1H"),
            "PT1M",
            "until a charge that failed without a decline (KMS, issuer or VAN out of reach, answer lost) is tried"
                    + " again; doubles each time");
    static final Setting<Duration> PAUSE_LONGEST =
            defaulted("SUBSCRIPTION_PAUSE_LONGEST", Forms.duration("PT1S", "PT24H"), "PT1H", "no pause is longer");

    static final List<Setting<?>> ALL =
            List.of(CHARGE_TIME, CHARGES_AT_ONCE, LEASE, LOOK_AGAIN_AFTER, PAUSE_FIRST, PAUSE_LONGEST);

    private SubscriptionSettingTable() {}

    static SubscriptionSettings read(Settings settings) {
        Duration first = settings.get(PAUSE_FIRST);
        Duration longest = settings.get(PAUSE_LONGEST);
        return new SubscriptionSettings(
                settings.get(CHARGE_TIME),
                settings.get(CHARGES_AT_ONCE),
                settings.get(LEASE),
                settings.get(LOOK_AGAIN_AFTER),
                new Backoff(first, longest.compareTo(first) < 0 ? first : longest));
    }
}
