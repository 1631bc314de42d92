package dev.appcard.adapter.outbound.configuration;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A deployment with exactly what is required; tests change single settings of it. */
final class SettingTexts implements SettingSource {

    static final String KEY = "d6c6b81e1b0f6fb6e3063547927b8175";
    static final String MAC_KEY = "9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6";
    static final String DATA_KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private final Map<String, String> texts = new HashMap<>(Map.ofEntries(
            entry("PUBLIC_URL", "https://pay.example.com"),
            entry("ISSUERS", "KB"),
            entry("ISSUER_KB_MID", "DEMOKB"),
            entry("ISSUER_KB_KEY", KEY),
            entry("ISSUER_KB_MAC_KEY", MAC_KEY),
            entry("ISSUER_KB_BASE_URL", "https://pages.kb.example.com/appcard"),
            entry("VAN_HOST", "127.0.0.1"),
            entry("VAN_PORT", "29991"),
            entry("DATA_KEY", DATA_KEY),
            entry("DB_PASSWORD", "secret-of-the-database")));

    /** What is required of one issuer more; its key is of that many bytes. */
    SettingTexts withIssuer(String code, int keyBytes) {
        String prefix = "ISSUER_" + code + "_";
        return with("ISSUERS", texts.get("ISSUERS") + "," + code)
                .with(prefix + "MID", "DEMO" + code)
                .with(prefix + "KEY", "5e".repeat(keyBytes))
                .with(prefix + "MAC_KEY", MAC_KEY)
                .with(prefix + "BASE_URL", "https://pages.example.com/" + code.toLowerCase(Locale.ROOT));
    }

    SettingTexts with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    SettingTexts without(String name) {
        texts.remove(name);
        return this;
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    SettingProducer records() {
        return new SettingProducer(SettingCheck.all(this));
    }
}
