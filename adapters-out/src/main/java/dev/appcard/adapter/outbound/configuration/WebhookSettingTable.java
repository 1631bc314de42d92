package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.webhook.WebhookLineSettings;
import dev.appcard.application.settings.WebhookSettings;
import java.time.Duration;
import java.util.List;

/** How webhooks are sent. */
final class WebhookSettingTable {

    static final Setting<Integer> AT_ONCE = defaulted(
            "WEBHOOKS_AT_ONCE",
            Forms.wholeNumber(1, 10_000),
            "1024",
            "webhooks that this instance sends at once to endpoints that answer; to one of them 8");
    static final Setting<Integer> FAILING_AT_ONCE = defaulted(
            "WEBHOOKS_FAILING_AT_ONCE",
            Forms.wholeNumber(1, 10_000),
            "256",
            "and besides to endpoints whose last try failed; to one of them 1");
    static final Setting<Duration> LEASE = defaulted(
            "WEBHOOK_LEASE",
            Forms.duration("PT1M", "PT1H"),
            "PT1M",
            "a webhook that an instance has claimed and whose outcome it has not noted by then is sent again, with the"
                    + " same id. Longer than a try");
    static final Setting<Duration> DELIVERIES_KEPT = defaulted(
            "WEBHOOK_DELIVERIES_KEPT",
            Forms.duration("P1D", "P36500D"),
            "P30D",
            "a webhook delivery that is over, with what was sent: for so long it can be looked up and sent again");

    static final Setting<Duration> TIMEOUT = defaulted(
            "WEBHOOK_TIMEOUT",
            Forms.duration("PT1S", "PT20S"),
            "PT15S",
            "for a webhook's try, from the connection to the answer's head");
    static final Setting<Boolean> LOCALHOST = defaulted(
            "WEBHOOK_LOCALHOST",
            Forms.yesNo(),
            "false",
            "whether `http://localhost` may be a webhook endpoint, at any port: for demos. Without effect where live"
                    + " keys are taken");

    static final List<Setting<?>> ALL = List.of(AT_ONCE, FAILING_AT_ONCE, LEASE, DELIVERIES_KEPT, TIMEOUT, LOCALHOST);

    private WebhookSettingTable() {}

    static WebhookLineSettings line(Settings settings) {
        boolean demo = !CommonSettingTable.deployment(settings).movesRealMoney();
        return new WebhookLineSettings(demo && settings.get(LOCALHOST), settings.get(TIMEOUT));
    }

    static WebhookSettings read(Settings settings) {
        return new WebhookSettings(settings.get(AT_ONCE), settings.get(FAILING_AT_ONCE), settings.get(LEASE));
    }
}
