package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForms;
import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.adapter.outbound.vault.card.WrapperSettings;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.kms.KmsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Whether registered cards are kept, and what wraps the data keys that they are sealed under (docs/adr/0012). */
final class CardVaultSettingTable {

    static final Setting<CardVaultKind> CARD_VAULT = defaulted(
            "CARD_VAULT",
            Forms.oneOf(CardVaultKind.class),
            "NONE",
            "what wraps the data keys of registered cards: AWS KMS, or a key in a file (for trying out). `NONE`: no"
                    + " card is kept");
    static final Setting<Integer> CACHE_ENTRIES = defaulted(
            "CARD_KEY_CACHE_ENTRIES",
            Forms.wholeNumber(1, 1_000_000),
            "1000",
            "unwrapped data keys in memory, one for each merchant and month in use");
    static final Setting<Duration> CACHE_TIME = defaulted(
            "CARD_KEY_CACHE_TIME",
            Forms.duration("PT1S", "PT24H"),
            "PT5M",
            "how long each is held; so long a KMS key that was disabled still opens cards");

    static final Setting<String> KMS_KEY_ID = optional(
            "KMS_KEY_ID",
            Forms.text("a KMS key's id, ARN or alias", "[A-Za-z0-9/_:.-]{1,2048}"),
            "**required** with `KMS`",
            "wraps new data keys; those that another key has wrapped still open");
    static final Setting<String> KMS_REGION = optional(
            "KMS_REGION",
            Forms.text("an AWS region", "[a-z]{2,3}(-[a-z]+)+-[0-9]{1,2}"),
            "**required** with `KMS`",
            "`ap-northeast-2` is Seoul");
    static final Setting<String> KMS_ENDPOINT = optional(
            "KMS_ENDPOINT", WebAddressForms.BASE, "AWS's own", "a VPC endpoint, or a KMS that speaks the same");
    static final Setting<Duration> KMS_CONNECT_TIMEOUT =
            defaulted("KMS_CONNECT_TIMEOUT", Forms.timeLimit("PT1M"), "PT1S", "for connecting to the KMS");
    static final Setting<Duration> KMS_TIMEOUT = defaulted(
            "KMS_TIMEOUT",
            Forms.timeLimit("PT1M"),
            "PT5S",
            "for its whole answer, connecting and retries included. At least `KMS_CONNECT_TIMEOUT`");
    static final Setting<Integer> KMS_RETRIES =
            defaulted("KMS_RETRIES", Forms.wholeNumber(0, 5), "2", "of a call that was throttled or failed on its way");
    static final Setting<Integer> KMS_MAX_CALLS = defaulted(
            "KMS_MAX_CALLS",
            Forms.wholeNumber(1, 10_000),
            "16",
            "calls at once; what is more is refused, so that a slow KMS holds up nothing else");

    static final Setting<Path> KEY_STORE = optional(
            "CARD_KEY_STORE",
            Forms.readableFile(),
            "**required** with `LOCAL`",
            "a PKCS#12 store with AES-256 keys, which opens with its password");
    static final Setting<String> KEY_STORE_PASSWORD = optional(
            "CARD_KEY_STORE_PASSWORD", Forms.ANY_TEXT, "**required** with `LOCAL`", "of the store and its keys");
    static final Setting<String> KEY_ALIAS = optional(
            "CARD_KEY_ALIAS",
            Forms.text("an alias in lower case", "[a-z0-9._-]{1,64}"),
            "**required** with `LOCAL`",
            "the store's key that wraps new data keys; those that another of its keys has wrapped still open");

    static final List<Setting<?>> ALL = List.of(
            CARD_VAULT,
            CACHE_ENTRIES,
            CACHE_TIME,
            KMS_KEY_ID,
            KMS_REGION,
            KMS_ENDPOINT,
            KMS_CONNECT_TIMEOUT,
            KMS_TIMEOUT,
            KMS_RETRIES,
            KMS_MAX_CALLS,
            KEY_STORE,
            KEY_STORE_PASSWORD,
            KEY_ALIAS);

    private CardVaultSettingTable() {}

    /** What the chosen vault cannot do without. */
    static List<Setting<?>> requiredBy(CardVaultKind vault) {
        return switch (vault) {
            case KMS -> List.of(KMS_KEY_ID, KMS_REGION);
            case LOCAL -> List.of(KEY_STORE, KEY_STORE_PASSWORD, KEY_ALIAS);
            case NONE -> List.of();
        };
    }

    static CardVaultSettings read(Settings settings) {
        return switch (settings.get(CARD_VAULT)) {
            case KMS -> new CardVaultSettings.Kept(new WrapperSettings.Kms(kms(settings)), cache(settings));
            case LOCAL -> new CardVaultSettings.Kept(local(settings), cache(settings));
            case NONE -> new CardVaultSettings.None();
        };
    }

    private static KmsSettings kms(Settings settings) {
        return new KmsSettings(
                settings.get(KMS_KEY_ID),
                settings.get(KMS_REGION),
                settings.find(KMS_ENDPOINT).map(URI::create),
                settings.get(KMS_CONNECT_TIMEOUT),
                settings.get(KMS_TIMEOUT),
                settings.get(KMS_RETRIES),
                settings.get(KMS_MAX_CALLS));
    }

    private static WrapperSettings.Local local(Settings settings) {
        return new WrapperSettings.Local(
                settings.get(KEY_STORE), settings.get(KEY_STORE_PASSWORD), settings.get(KEY_ALIAS));
    }

    private static KeyCacheLimits cache(Settings settings) {
        return new KeyCacheLimits(settings.get(CACHE_ENTRIES), settings.get(CACHE_TIME));
    }
}
