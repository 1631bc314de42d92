package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;

/** The outcome of looking for an unwrapped data key. */
public sealed interface FoundKey {

    /** @param key a copy of the caller's, who closes it */
    record Here(AesKey key) implements FoundKey {}

    /** There is no such row, or what it holds will never unwrap. */
    record Lost() implements FoundKey {}

    /** The KMS or the database does not answer; this key is not asked for again for a short while. */
    record Away() implements FoundKey {}
}
