package dev.appcard.adapter.out.van.kspay;

import static dev.appcard.adapter.out.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.out.van.telegram.TelegramFormatException;
import dev.appcard.adapter.out.van.telegram.TelegramWriter;
import dev.appcard.domain.secret.VanBillingKey;

/** Billing, from the second payment on: the bare billing key in the place of a card. */
record EarlierCardFields(VanBillingKey key) implements ApprovalRow {

    @Override
    public String approvalType() {
        return ApprovalTelegram.TYPE;
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
