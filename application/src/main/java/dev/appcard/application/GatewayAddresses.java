package dev.appcard.application;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.WindowToken;

/**
 * Where the gateway can be reached from outside.
 *
 * @param publicUrl without a slash at its end
 */
public record GatewayAddresses(String publicUrl) {

    /** The payment window ({@code checkout.url}). */
    public String window(WindowToken token) {
        return publicUrl + "/window/" + token.reveal();
    }

    /** What the QR code on a PC holds: a page for the phone. */
    public String phonePage(WindowToken token) {
        return publicUrl + "/q/" + token.reveal();
    }

    /** Where an issuer's server posts its results. */
    public String inbound(IssuerCode issuer) {
        return publicUrl + "/inbound/" + issuer.inPath();
    }
}
