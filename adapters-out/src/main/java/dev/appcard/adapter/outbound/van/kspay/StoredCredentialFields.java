package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.domain.secret.VanBillingKey;

/** Billing, from the second payment on: the bare billing key in the place of a card. */
record StoredCredentialFields(VanBillingKey key) implements ApprovalRow {

    @Override
    public String approvalType() {
        return ApprovalType.PLAIN;
    }

    @Override
    public void lay(TelegramWriter body) {
        try (RevealedBytes revealed = new RevealedBytes(key.reveal())) {
            if (!IssuedBillingKey.isOne(revealed.bytes())) {
                throw TelegramFormatException.of(APPROVAL, "TrackII", "no billing key of the VAN's");
            }
            body.putSecret("TrackII", revealed.bytes());
        }
    }
}
