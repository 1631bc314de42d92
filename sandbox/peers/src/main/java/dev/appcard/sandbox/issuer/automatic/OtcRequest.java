package dev.appcard.sandbox.issuer.automatic;

import dev.appcard.sandbox.issuer.common.card.CardId;

/**
 * A request for a one-time code that is the gateway's, fresh and readable.
 *
 * @param tid the gateway's payment key; of Shinhan the order number
 * @param amount whole won, above 0
 */
record OtcRequest(String mid, String tid, long amount, CardId cardId) {}
