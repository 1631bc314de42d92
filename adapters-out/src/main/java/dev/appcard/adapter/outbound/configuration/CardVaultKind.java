package dev.appcard.adapter.outbound.configuration;

/** The values of {@code CARD_VAULT}. */
enum CardVaultKind {
    NONE,
    KMS,
    LOCAL
}
