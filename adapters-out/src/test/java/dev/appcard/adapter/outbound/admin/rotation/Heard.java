package dev.appcard.adapter.outbound.admin.rotation;

import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an operator would have read. */
final class Heard implements RotationListener {

    private final List<String> unreadable = new ArrayList<>();
    private int retired;

    int retired() {
        return retired;
    }

    List<String> unreadable() {
        return unreadable;
    }

    @Override
    public void rewrappingTo(String wrappingKey) {}

    @Override
    public void dataKeysRetired(int count) {
        retired = count;
    }

    @Override
    public void dataKeyUnreadable(UUID id, String scope, String wrappedBy) {
        unreadable.add(scope + " " + wrappedBy);
    }

    @Override
    public void cardUnreadable(MerchantId merchant, String holder, BillingKey billingKey) {
        unreadable.add(merchant.value() + " " + holder + " " + billingKey.value());
    }

    @Override
    public void rowsSoFar(RotationCounts counts) {}
}
