package dev.appcard.application.port.inbound.admin;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.UUID;

/** Is told what an operator wants to read while keys are turned over. */
public interface RotationListener {

    /** Every data key comes under this key. */
    void rewrappingTo(String wrappingKey);

    /** So many data keys are given to no new card from now on. */
    void dataKeysRetired(int count);

    /** A data key was altered, or what wrapped it is gone: it stays as it is. */
    void dataKeyUnreadable(UUID id, String scope, String wrappedBy);

    /** A card was altered: it stays as it is. */
    void cardUnreadable(MerchantId merchant, String holder, BillingKey billingKey);

    /** Now and then. */
    void rowsSoFar(RotationCounts soFar);
}
