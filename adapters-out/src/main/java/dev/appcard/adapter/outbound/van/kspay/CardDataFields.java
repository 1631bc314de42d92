package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.domain.secret.KeyInCard;

/**
 * Key-in, and the first payment of billing by card data. Every copy of the card that is made here is zeroed here; the
 * writer's is the caller's.
 *
 * <p>Decided here: a value of the holder's that the contract waives is left blank. With neither of the two the type is 1000,
 * unless a billing key is asked for: the VAN issues one at type 1300 only.
 */
record CardDataFields(KeyInCard card, boolean issueBillingKey) implements ApprovalRow {

    private static final byte[] BETWEEN_NUMBER_AND_EXPIRY = {'='};
    private static final String BILLING_KEY_MARK = "BILL";

    @Override
    public String approvalType() {
        boolean checksHolder = card.password().isPresent() || card.holder().isPresent();
        return checksHolder || issueBillingKey ? ApprovalType.WITH_HOLDER : ApprovalType.PLAIN;
    }

    @Override
    public void lay(TelegramWriter body) {
        try (RevealedBytes number = new RevealedBytes(card.number().reveal());
                RevealedBytes expiry = new RevealedBytes(card.expiry().reveal())) {
            body.putSecret("TrackII", number.bytes(), BETWEEN_NUMBER_AND_EXPIRY, expiry.bytes());
        }
        card.password().ifPresent(password -> lay(body, "Passwd", new RevealedBytes(password.reveal())));
        card.holder().ifPresent(holder -> lay(body, "LastIdNum", new RevealedBytes(holder.reveal())));
        body.put("Filler", issueBillingKey ? BILLING_KEY_MARK : "");
    }

    private static void lay(TelegramWriter body, String field, RevealedBytes revealed) {
        try (RevealedBytes secret = revealed) {
            body.putSecret(field, secret.bytes());
        }
    }
}
