package dev.appcard.demo.shop;

import java.util.List;

/**
 * What {@code order.jte} shows.
 *
 * @param clientKey with which the page opens a payment by the SDK
 * @param sdk address of the gateway's script
 */
public record OrderPage(String clientKey, String sdk, List<Goods> goods) {

    static OrderPage of(ShopSettings settings) {
        return new OrderPage(settings.clientKey(), settings.gateway() + "/sdk/v1/appcard.js", Goods.ALL);
    }

    /** The first is chosen until the buyer chooses another. */
    public boolean isFirst(Goods one) {
        return one.equals(goods.getFirst());
    }
}
