package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;

/** The ciphers that an issuer has agreed with the gateway before its calls, one for each session. */
@FunctionalInterface
public interface SessionCiphers {
    /** @throws CallRefusedException if the call names no session of its payment */
    PayloadCipher cipherOf(AppCall call) throws CallRefusedException;
}
