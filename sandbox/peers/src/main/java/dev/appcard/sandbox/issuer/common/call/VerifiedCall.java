package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;

/**
 * A call whose sign, cipher and times have been found right.
 *
 * @param cipher that the result is encrypted with
 * @param sealedTid the tid that the result repeats inside its cipher text
 */
public record VerifiedCall(
        AppCall call, AuthenticationRequest authentication, PayloadCipher cipher, String sealedTid) {}
