package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.background.BackgroundLimit;
import dev.appcard.adapter.outbound.issuer.OfferedIssuers;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSettings;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.adapter.outbound.vault.DataKey;
import dev.appcard.adapter.outbound.vault.DataKeys;
import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.application.settings.Deployment;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.relay.RelayRoutes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings as the records that the rest of the gateway knows. */
final class SettingRecords {

    /** On top of what sending and waiting may take: for committing the outcome. */
    private static final Duration COMMIT_MARGIN = Duration.ofSeconds(5);

    private final Settings settings;

    SettingRecords(Settings settings) {
        this.settings = settings;
    }

    GatewayAddresses addresses() {
        return new GatewayAddresses(settings.get(CommonSettings.PUBLIC_URL));
    }

    WindowSettings window() {
        return new WindowSettings(
                settings.find(CommonSettings.APP_LAUNCH_VIA), settings.get(CommonSettings.POLL_AFTER));
    }

    Deployment deployment() {
        return new Deployment(settings.find(CommonSettings.APP_LAUNCH_VIA).isEmpty()
                && testClockFile().isEmpty());
    }

    Optional<Path> testClockFile() {
        return settings.find(CommonSettings.TEST_CLOCK_FILE);
    }

    DataKeys dataKeys() {
        return new DataKeys(
                new DataKey(settings.get(CommonSettings.DATA_KEY)),
                settings.find(CommonSettings.DATA_KEY_PREVIOUS).map(DataKey::new));
    }

    CardVaultSettings cardVault() {
        return CardVaultRecords.of(settings);
    }

    PaymentTimeLimits times() {
        Duration answerTimeout = settings.get(VanSettingTable.ANSWER_TIMEOUT);
        return new PaymentTimeLimits(
                settings.get(TimeSettings.AUTHENTICATE_WITHIN),
                settings.get(TimeSettings.CONFIRM_WITHIN),
                settings.get(TimeSettings.RESULT_MAY_BE_OLD),
                settings.get(TimeSettings.RESULT_MAY_BE_AHEAD),
                settings.get(VanSettingTable.WRITE_TIMEOUT).plus(answerTimeout).plus(COMMIT_MARGIN),
                settings.get(TimeSettings.AUTOMATIC_AGAIN_AFTER),
                settings.find(TimeSettings.UNKNOWN_ORDER_FINAL_AFTER).orElse(unknownOrderFinalAfter(answerTimeout)),
                settings.get(TimeSettings.UNKNOWN_ORDER_FINAL_TRIES),
                new Backoff(
                        settings.get(TimeSettings.NET_CANCEL_PAUSE_FIRST),
                        settings.get(TimeSettings.NET_CANCEL_PAUSE_LONGEST)));
    }

    /** Three times the answer's time, and never earlier than the approval can still be on its way. */
    private Duration unknownOrderFinalAfter(Duration answerTimeout) {
        Duration onItsWay = settings.get(VanSettingTable.WRITE_TIMEOUT).plus(answerTimeout);
        Duration standard = answerTimeout.multipliedBy(3);
        return standard.compareTo(onItsWay) < 0 ? onItsWay : standard;
    }

    VanSettings van() {
        return new VanSettings(
                settings.get(VanSettingTable.HOST),
                settings.get(VanSettingTable.PORT),
                new VanSettings.Timeouts(
                        settings.get(VanSettingTable.CONNECT_TIMEOUT),
                        settings.get(VanSettingTable.WRITE_TIMEOUT),
                        settings.get(VanSettingTable.ANSWER_TIMEOUT),
                        settings.get(VanSettingTable.NET_CANCEL_TIMEOUT),
                        settings.get(VanSettingTable.LATE_ANSWER_WATCH)),
                settings.get(VanSettingTable.CONNECTIONS),
                settings.find(VanSettingTable.DECLINE_TABLE).orElse(null));
    }

    OfferedIssuers issuers() {
        Map<IssuerCode, IssuerSettings> offered = new LinkedHashMap<>();
        settings.get(CommonSettings.ISSUERS).forEach(policy -> offered.put(policy.code(), issuer(policy)));
        return new OfferedIssuers(offered);
    }

    SubscriptionSettings subscriptions() {
        return SubscriptionSettingTable.read(settings);
    }

    BackgroundLimit backgroundLimit() {
        return new BackgroundLimit(settings.get(CommonSettings.BACKGROUND_LIMIT));
    }

    IssuerHttpSettings issuerLines() {
        return new IssuerHttpSettings(
                settings.get(IssuerLineSettings.CONNECT_TIMEOUT),
                settings.get(IssuerLineSettings.TIMEOUT),
                settings.get(IssuerLineSettings.MAX_CALLS));
    }

    /** Only where Samsung is offered: elsewhere it has not been checked. */
    SamsungSettings samsung() {
        return new SamsungSettings(settings.get(OwnIssuerSettings.SAMSUNG_PUBLIC_KEY));
    }

    RelayRoutes relay() {
        return RelaySettings.routes(settings);
    }

    private IssuerSettings issuer(IssuerPolicy policy) {
        IssuerSettingTable table = IssuerSettingTable.of(policy);
        return new IssuerSettings(
                settings.get(table.mid()),
                rotating(table.key(), table.keyPrevious()),
                rotating(table.macKey(), table.macKeyPrevious()),
                settings.get(table.baseUrl()),
                new InstalmentTerms(
                        Money.won(settings.get(table.instalmentFrom())),
                        settings.find(table.interestFreeMonths()).orElse(Set.of())),
                OwnIssuerSettings.cardNumberStored(policy).map(settings::get).orElse(false));
    }

    private RotatingSecret rotating(Setting<byte[]> current, Setting<byte[]> previous) {
        return new RotatingSecret(
                new Secret(settings.get(current)),
                settings.find(previous).map(Secret::new).orElse(null));
    }
}
