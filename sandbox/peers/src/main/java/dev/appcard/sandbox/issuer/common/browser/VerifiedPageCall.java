package dev.appcard.sandbox.issuer.common.browser;

import java.net.URI;

/**
 * A call whose sign and time have been found right.
 *
 * @param amount whole won
 * @param returnUrl http(s) with a host
 */
public record VerifiedPageCall(PageCall call, long amount, URI returnUrl) {
    /** Scheme, host and port of the gateway, as a content security policy names it. */
    public String gatewayOrigin() {
        return returnUrl.getScheme() + "://" + returnUrl.getRawAuthority();
    }
}
