package dev.appcard.adapter.outbound.vault.wrap;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;

/**
 * Makes, unwraps and rewraps data keys. Never throws for what the other side or the network does; may block for as long as
 * its settings say, so no transaction may be open.
 */
public interface KeyWrapper extends AutoCloseable {

    /** A new data key, under the current key-encryption key. */
    Wrapping<NewKey> generate(KeyContext context);

    /** A copy of the caller's, who closes it. Under whichever key-encryption key the wrapped key names. */
    Wrapping<AesKey> unwrap(WrappedKey wrapped, KeyContext context);

    /** The same data key under the current key-encryption key; with a KMS it never leaves the KMS in clear. */
    Wrapping<WrappedKey> rewrap(WrappedKey wrapped, KeyContext context);

    /** The {@link WrappedKey#kekId} that new data keys get now. */
    Wrapping<String> currentKekId();

    /** The setting that names what wraps, for the log. */
    String setting();

    @Override
    void close();
}
