package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.background.BackgroundLimit;
import dev.appcard.adapter.outbound.breaker.BreakerSettings;
import dev.appcard.adapter.outbound.issuer.OfferedIssuers;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSettings;
import dev.appcard.adapter.outbound.time.ClockSettings;
import dev.appcard.adapter.outbound.transaction.DatabasePlaces;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.adapter.outbound.vault.LocalCallVault;
import dev.appcard.adapter.outbound.vault.LocalVault;
import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.adapter.outbound.webhook.WebhookLineSettings;
import dev.appcard.application.port.outbound.reconciliation.DayFolder;
import dev.appcard.application.port.outbound.vault.CallVault;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.settings.CallSettings;
import dev.appcard.application.settings.Deployment;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.application.settings.RetentionSettings;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.application.settings.WebhookSettings;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.issuer.VanIssuers;
import dev.appcard.domain.relay.RelayRoutes;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Hands out what the settings say, and the adapters that are made of nothing else. Each is made once. */
@Dependent
public class SettingProducer {

    private final Settings settings;

    /** @param settings checked and given by {@link ConfigurationExtension} */
    @Inject
    SettingProducer(Settings settings) {
        this.settings = settings;
    }

    @Produces
    @Singleton
    public PaymentTimeLimits paymentTimes() {
        return TimeSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public LateApprovalSettings lateApprovalSettings() {
        return LateApprovalSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public WebhookSettings webhookSettings() {
        return WebhookSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public WebhookLineSettings webhookLineSettings() {
        return WebhookSettingTable.line(settings);
    }

    @Produces
    @Singleton
    public SubscriptionSettings subscriptionSettings() {
        return SubscriptionSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public GatewayAddresses gatewayAddresses() {
        return CommonSettingTable.addresses(settings);
    }

    @Produces
    @Singleton
    public WindowSettings windowSettings() {
        return CommonSettingTable.window(settings);
    }

    @Produces
    @Singleton
    public BackgroundLimit backgroundLimit() {
        return CommonSettingTable.backgroundLimit(settings);
    }

    @Produces
    @Singleton
    public DatabasePlaces.Limits databasePlaces() {
        return CommonSettingTable.databasePlaces(settings);
    }

    @Produces
    @Singleton
    public VanSettings vanSettings() {
        return VanSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public VanIssuers vanIssuers() {
        return VanSettingTable.issuers(settings);
    }

    @Produces
    @Singleton
    public BreakerSettings breakerSettings() {
        return BreakerSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public OfferedIssuers offeredIssuers() {
        return IssuerSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public IssuerHttpSettings issuerHttpSettings() {
        return IssuerLineSettingTable.read(settings);
    }

    /** To be asked for only where Samsung is offered. */
    @Produces
    @Singleton
    public SamsungSettings samsungSettings() {
        return OwnIssuerSettingTable.samsung(settings);
    }

    @Produces
    @Singleton
    public RelayRoutes relayRoutes() {
        return RelaySettingTable.read(settings);
    }

    @Produces
    @Singleton
    public SecretVault vault() {
        return new LocalVault(CommonSettingTable.dataKeys(settings));
    }

    @Produces
    @Singleton
    public CallVault callVault() {
        return new LocalCallVault(CommonSettingTable.dataKeys(settings));
    }

    @Produces
    @Singleton
    public CallSettings callSettings() {
        return CallSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public RetentionSettings retentionSettings() {
        return NightlySettingTable.retention(settings);
    }

    @Produces
    @Singleton
    public ReconciliationSettings reconciliationSettings() {
        return ReconciliationSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public DayFolder dayFolder() {
        return ReconciliationSettingTable.dayFolder(settings);
    }

    @Produces
    @Singleton
    public Deployment deployment() {
        return CommonSettingTable.deployment(settings);
    }

    @Produces
    @Singleton
    public CardVaultSettings cardVaultSettings() {
        return CardVaultSettingTable.read(settings);
    }

    @Produces
    @Singleton
    public ClockSettings clockSettings() {
        return CommonSettingTable.clock(settings);
    }
}
