package dev.appcard.adapter.out.configuration;

/** The values of {@code CARD_VAULT}. */
enum CardVaultKind {
    NONE,
    KMS,
    LOCAL
}
