package dev.appcard.sandbox.issuer.common.browser;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a way of authenticating puts into encData when it has succeeded; fresh one-time values at each call. */
@FunctionalInterface
public interface PagePayload {
    ObjectNode seal(VerifiedPageCall call);
}
