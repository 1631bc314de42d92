package dev.appcard.sandbox.issuer.common.profile;

import dev.appcard.sandbox.issuer.common.crypto.MessageSigner;
import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;

/**
 * What an issuer and the gateway have agreed on: who the gateway is to this issuer, and the keys.
 *
 * @param mid the gateway's id at the issuer
 */
public record IssuerIdentity(String mid, PayloadCipher cipher, MessageSigner signer) {}
