package dev.appcard.adapter.out.vault.card;

import dev.appcard.adapter.out.vault.keys.KeyCacheLimits;

/** Whether this deployment keeps cards, and how ({@code CARD_VAULT}). */
public sealed interface CardVaultSettings {

    /** No card is kept. */
    record None() implements CardVaultSettings {}

    /** Cards are kept under data keys. */
    record Kept(WrapperSettings wrapper, KeyCacheLimits cache) implements CardVaultSettings {}
}
