package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyStoreFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules between the card vault's settings, and for the file that they name. */
final class CardVaultRules {

    private CardVaultRules() {}

    static Stream<String> broken(Settings settings) {
        CardVaultKind vault = settings.find(CardVaultSettingTable.CARD_VAULT).orElse(CardVaultKind.NONE);
        return Stream.concat(missing(settings, vault), keyStore(settings, vault).stream());
    }

    private static Stream<String> missing(Settings settings, CardVaultKind vault) {
        return CardVaultSettingTable.requiredBy(vault).stream()
                .filter(setting -> !settings.isSet(setting))
                .map(setting -> setting.name() + " is not set: with CARD_VAULT=" + vault + " it must be "
                        + setting.form().description());
    }

    private static Optional<String> keyStore(Settings settings, CardVaultKind vault) {
        Optional<Path> file = settings.find(CardVaultSettingTable.KEY_STORE);
        Optional<String> password = settings.find(CardVaultSettingTable.KEY_STORE_PASSWORD);
        Optional<String> alias = settings.find(CardVaultSettingTable.KEY_ALIAS);
        if (vault != CardVaultKind.LOCAL || Stream.of(file, password, alias).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Optional<Map<String, AesKey>> keys = KeyStoreFile.read(file.get(), password.get());
        Optional<String> broken = problemOf(keys, alias.get());
        keys.ifPresent(found -> found.values().forEach(AesKey::close));
        return broken;
    }

    private static Optional<String> problemOf(Optional<Map<String, AesKey>> keys, String alias) {
        if (keys.isEmpty()) {
            return Optional.of("CARD_KEY_STORE must be a PKCS#12 store that CARD_KEY_STORE_PASSWORD opens");
        }
        return keys.get().containsKey(alias)
                ? Optional.empty()
                : Optional.of("CARD_KEY_ALIAS must be the alias of an AES-256 key in CARD_KEY_STORE");
    }
}
