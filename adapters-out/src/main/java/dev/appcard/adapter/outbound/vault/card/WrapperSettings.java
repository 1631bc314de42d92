package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.adapter.outbound.vault.kms.KmsSettings;
import java.nio.file.Path;

/** What wraps the data keys. */
public sealed interface WrapperSettings {

    /** AWS KMS. */
    record Kms(KmsSettings line) implements WrapperSettings {}

    /**
     * A key of a PKCS#12 store.
     *
     * @param alias the key that wraps new ones; the store's others still unwrap what they wrapped
     */
    record Local(Path store, String password, String alias) implements WrapperSettings {

        @Override
        public String toString() {
            return "Local[" + store + ", password=***, " + alias + "]";
        }
    }
}
