package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.issuer.common.call.Purpose;
import java.net.URI;

/**
 * A transaction that the gateway has told BC of before the app is opened (docs/issuers/contracts.md, "BC").
 *
 * @param tid BC's 12 digits
 * @param orderNumber the gateway's payment key
 * @param amount whole won; 0 registers the card for automatic payments
 */
record BcTransaction(String tid, String mid, String orderNumber, long amount, String goods, URI callbackUrl) {
    /** BC is not told it: the amount says it. */
    Purpose purpose() {
        return amount == 0 ? Purpose.REGISTER : Purpose.PAY;
    }

    boolean isOf(long sameAmount, String sameGoods, URI sameCallbackUrl) {
        return amount == sameAmount && goods.equals(sameGoods) && callbackUrl.equals(sameCallbackUrl);
    }
}
