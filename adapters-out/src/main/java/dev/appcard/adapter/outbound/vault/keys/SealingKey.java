package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import java.util.UUID;

/** A data key to seal with. */
public record SealingKey(UUID id, AesKey key) {}
