package dev.appcard.domain.secret;

/**
 * A lasting value from which money can be taken without its holder: stored only sealed, held in memory only for the call
 * that needs it, and wiped after.
 */
public sealed interface CardSecret extends AutoCloseable permits CardId, VanBillingKey {

    /** A copy of its ASCII bytes, which the caller wipes: for the vault and the outbound adapters only. */
    byte[] reveal();

    /** Zeroes it. */
    @Override
    void close();
}
