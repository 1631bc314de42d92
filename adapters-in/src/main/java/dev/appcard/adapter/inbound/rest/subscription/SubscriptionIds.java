package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.identifier.SubscriptionId;

/** A subscription's id, as it comes in an address. */
final class SubscriptionIds {

    private SubscriptionIds() {}

    /** What cannot be an id is as unknown as an id that does not exist. */
    static SubscriptionId of(String text) {
        if (!SubscriptionId.isValid(text)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_SUBSCRIPTION);
        }
        return new SubscriptionId(text);
    }
}
