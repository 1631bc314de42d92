package dev.appcard.adapter.out.vault.keys;

import dev.appcard.adapter.out.vault.sealing.AesKey;
import java.util.UUID;

/** A data key to seal with. */
public record SealingKey(UUID id, AesKey key) {}
