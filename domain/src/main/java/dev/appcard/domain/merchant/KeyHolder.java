package dev.appcard.domain.merchant;

/** Whom an API key belongs to, and what it is for. */
public record KeyHolder(Merchant merchant, KeyKind kind) {

    /** It was the client key, which stands in every page of the shop: it may open and nothing else. */
    public boolean opensOnly() {
        return kind == KeyKind.CLIENT;
    }

    /** The two kinds of keys that a merchant has. */
    public enum KeyKind {
        /** {@code …_sk_…}: the merchant's server; may do everything. */
        SECRET,
        /** {@code …_ck_…}: the merchant's page; may only open. */
        CLIENT
    }
}
