package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import java.util.UUID;

/** A row of {@code data_key}: what of it never changes, and what wraps it now. */
public record DataKeyRow(UUID id, KeyScope scope, WrappedKey wrapped) {

    public KeyContext context() {
        return new KeyContext(scope.value());
    }
}
