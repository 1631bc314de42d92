package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.background.BackgroundLimit;
import dev.appcard.adapter.outbound.issuer.OfferedIssuers;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSettings;
import dev.appcard.adapter.outbound.time.TestClock;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.adapter.outbound.vault.LocalVault;
import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.settings.Deployment;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.relay.RelayRoutes;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** Hands out what the settings say, and the adapters that are made of nothing else. Each is made once. */
@Dependent
public class SettingProducer {

    private final SettingRecords records;

    /** @param records checked and given by {@link ConfigurationExtension} */
    @Inject
    SettingProducer(SettingRecords records) {
        this.records = records;
    }

    @Produces
    @Singleton
    public PaymentTimeLimits paymentTimes() {
        return records.times();
    }

    @Produces
    @Singleton
    public SubscriptionSettings subscriptionSettings() {
        return records.subscriptions();
    }

    @Produces
    @Singleton
    public GatewayAddresses gatewayAddresses() {
        return records.addresses();
    }

    @Produces
    @Singleton
    public WindowSettings windowSettings() {
        return records.window();
    }

    @Produces
    @Singleton
    public BackgroundLimit backgroundLimit() {
        return records.backgroundLimit();
    }

    @Produces
    @Singleton
    public VanSettings vanSettings() {
        return records.van();
    }

    @Produces
    @Singleton
    public OfferedIssuers offeredIssuers() {
        return records.issuers();
    }

    @Produces
    @Singleton
    public IssuerHttpSettings issuerHttpSettings() {
        return records.issuerLines();
    }

    /** To be asked for only where Samsung is offered. */
    @Produces
    @Singleton
    public SamsungSettings samsungSettings() {
        return records.samsung();
    }

    @Produces
    @Singleton
    public RelayRoutes relayRoutes() {
        return records.relay();
    }

    @Produces
    @Singleton
    public SecretVault vault() {
        return new LocalVault(records.dataKeys());
    }

    @Produces
    @Singleton
    public Deployment deployment() {
        return records.deployment();
    }

    @Produces
    @Singleton
    public CardVaultSettings cardVaultSettings() {
        return records.cardVault();
    }

    @Produces
    @Singleton
    public InstantSource clock() {
        Clock system = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        return records.testClockFile()
                .<InstantSource>map(file -> new TestClock(system, file))
                .orElse(system);
    }
}
