package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.identifier.BillingKey;

/** A billing key out of a path. A text that cannot be a key is answered like an unknown key. */
final class BillingKeys {

    private BillingKeys() {}

    static BillingKey of(String inPath) {
        if (!BillingKey.isValid(inPath)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_BILLING);
        }
        return new BillingKey(inPath);
    }
}
