package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import java.util.Map;
import java.util.Optional;

/** The card vault's settings for the administration, which has the environment and no container. */
public final class CardVaultEnvironment {

    private CardVaultEnvironment() {}

    /** @throws IllegalArgumentException naming every setting of the vault's that is missing or wrong */
    public static CardVaultSettings read(Map<String, String> environment) {
        SettingSource source =
                name -> Optional.ofNullable(environment.get(name)).filter(text -> !text.isEmpty());
        try {
            return CardVaultSettingTable.read(SettingCheck.cardVault(source));
        } catch (ConfigurationRefused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }
}
