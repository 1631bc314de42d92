package dev.appcard.adapter.outbound.vault.wrap;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;

/** A data key that was just made, in both its forms. */
public record NewKey(AesKey key, WrappedKey wrapped) {}
