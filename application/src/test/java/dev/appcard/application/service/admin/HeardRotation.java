package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an operator would have read, line by line. */
final class HeardRotation implements RotationListener {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void rewrappingTo(String wrappingKey) {
        lines.add("to " + wrappingKey);
    }

    @Override
    public void dataKeysRetired(int count) {
        lines.add("retired " + count);
    }

    @Override
    public void dataKeyUnreadable(UUID id, String scope, String wrappedBy) {
        lines.add("data key of " + scope + " under " + wrappedBy);
    }

    @Override
    public void cardUnreadable(MerchantId merchant, String holder, BillingKey billingKey) {
        lines.add("card of " + merchant.value() + " from " + holder + ", " + billingKey.value());
    }

    @Override
    public void rowsSoFar(RotationCounts soFar) {
        lines.add("so far " + soFar.rows());
    }
}
