package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.adapter.outbound.vault.kms.AwsKmsKeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.KeyStoreFile;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.LocalKeyWrapper;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/** What wraps data keys, as the settings say. */
public final class KeyWrappers {

    private KeyWrappers() {}

    /** The caller closes it. */
    public static KeyWrapper of(WrapperSettings settings) {
        return switch (settings) {
            case WrapperSettings.Kms kms ->
                new AwsKmsKeyWrapper(
                        kms.line(), DefaultCredentialsProvider.builder().build());
            case WrapperSettings.Local local -> localWrapper(local);
        };
    }

    private static KeyWrapper localWrapper(WrapperSettings.Local local) {
        return KeyStoreFile.read(local.store(), local.password())
                .map(keys -> new LocalKeyWrapper(keys, local.alias()))
                .orElseThrow(() -> new IllegalStateException("CARD_KEY_STORE has changed since it was checked"));
    }
}
