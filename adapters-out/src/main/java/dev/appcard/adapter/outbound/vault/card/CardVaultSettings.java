package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import jakarta.enterprise.inject.Vetoed;

/** Whether this deployment keeps cards, and how ({@code CARD_VAULT}). */
public sealed interface CardVaultSettings {

    /** No card is kept. Made by the reader of the settings, never by the container. */
    @Vetoed
    record None() implements CardVaultSettings {}

    /** Cards are kept under data keys. */
    record Kept(WrapperSettings wrapper, KeyCacheLimits cache) implements CardVaultSettings {}
}
