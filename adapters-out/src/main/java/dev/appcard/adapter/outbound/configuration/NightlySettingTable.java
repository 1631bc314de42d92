package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.application.settings.RetentionSettings;
import dev.appcard.domain.retention.OldData;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** When the nightly jobs run, and what they remove. */
final class NightlySettingTable {

    static final Setting<Duration> PAYMENTS_KEPT = personalData(
            "PAYMENT_PERSONAL_DATA_KEPT", "who paid, in a payment; counted from the last that happened to it");
    static final Setting<Duration> REGISTRATIONS_KEPT = personalData(
            "REGISTRATION_PERSONAL_DATA_KEPT", "whose card it was, in a registration; counted from its end");
    static final Setting<Duration> CARDS_KEPT = personalData(
            "CARD_PERSONAL_DATA_KEPT", "whose card it was, in a billing key that was deleted; counted from then");
    static final Setting<Duration> SUBSCRIPTIONS_KEPT =
            personalData("SUBSCRIPTION_PERSONAL_DATA_KEPT", "whose it was, in a subscription; counted from its end");

    static final Setting<Duration> EVENTS_KEPT =
            defaulted("EVENTS_KEPT", Forms.duration("P1D", "P36500D"), "P30D", "an event that is done");
    static final Setting<Duration> HISTORY_KEPT = defaulted(
            "HISTORY_KEPT",
            Forms.duration("P1827D", "P36500D"),
            "P1827D",
            "who had each step of a payment or a registration taken, and the operators' commands");

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
                            + " database"),
            PAYMENTS_KEPT,
            REGISTRATIONS_KEPT,
            CARDS_KEPT,
            SUBSCRIPTIONS_KEPT,
            EVENTS_KEPT,
            HISTORY_KEPT);

    private NightlySettingTable() {}

    /** 전자상거래법 has records of contracts and payments kept for five years; with two leap days these are 1,827 days. */
    private static Setting<Duration> personalData(String name, String meaning) {
        return defaulted(name, Forms.duration("P1D", "P36500D"), "P1827D", meaning);
    }

    static RetentionSettings retention(Settings settings) {
        return new RetentionSettings(Map.of(
                OldData.CALLS, settings.get(CallSettingTable.KEYS_KEPT),
                OldData.PAYMENTS, settings.get(PAYMENTS_KEPT),
                OldData.REGISTRATIONS, settings.get(REGISTRATIONS_KEPT),
                OldData.CARDS, settings.get(CARDS_KEPT),
                OldData.SUBSCRIPTIONS, settings.get(SUBSCRIPTIONS_KEPT),
                OldData.EVENTS, settings.get(EVENTS_KEPT),
                OldData.WEBHOOK_DELIVERIES, settings.get(WebhookSettingTable.DELIVERIES_KEPT),
                OldData.HISTORY, settings.get(HISTORY_KEPT)));
    }
}
