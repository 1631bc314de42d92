package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.adapter.outbound.vault.card.WrapperSettings;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.kms.KmsSettings;
import java.net.URI;

/** The card vault's settings as the records that the vault knows. */
final class CardVaultRecords {

    private CardVaultRecords() {}

    static CardVaultSettings of(Settings settings) {
        return switch (settings.get(CardVaultSettingTable.CARD_VAULT)) {
            case KMS -> new CardVaultSettings.Kept(new WrapperSettings.Kms(kms(settings)), cache(settings));
            case LOCAL -> new CardVaultSettings.Kept(local(settings), cache(settings));
            case NONE -> new CardVaultSettings.None();
        };
    }

    private static KmsSettings kms(Settings settings) {
        return new KmsSettings(
                settings.get(CardVaultSettingTable.KMS_KEY_ID),
                settings.get(CardVaultSettingTable.KMS_REGION),
                settings.find(CardVaultSettingTable.KMS_ENDPOINT).map(URI::create),
                settings.get(CardVaultSettingTable.KMS_CONNECT_TIMEOUT),
                settings.get(CardVaultSettingTable.KMS_TIMEOUT),
                settings.get(CardVaultSettingTable.KMS_RETRIES),
                settings.get(CardVaultSettingTable.KMS_MAX_CALLS));
    }

    private static WrapperSettings.Local local(Settings settings) {
        return new WrapperSettings.Local(
                settings.get(CardVaultSettingTable.KEY_STORE),
                settings.get(CardVaultSettingTable.KEY_STORE_PASSWORD),
                settings.get(CardVaultSettingTable.KEY_ALIAS));
    }

    private static KeyCacheLimits cache(Settings settings) {
        return new KeyCacheLimits(
                settings.get(CardVaultSettingTable.CACHE_ENTRIES), settings.get(CardVaultSettingTable.CACHE_TIME));
    }
}
