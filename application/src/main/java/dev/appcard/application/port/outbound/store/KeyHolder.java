package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.merchant.Merchant;

/** Whom an API key belongs to, and what it is for. */
public record KeyHolder(Merchant merchant, KeyKind kind) {

    /** The two kinds of keys that a merchant has. */
    public enum KeyKind {
        /** {@code …_sk_…}: the merchant's server; may do everything. */
        SECRET,
        /** {@code …_ck_…}: the merchant's page; may only open. */
        CLIENT
    }
}
