package dev.appcard.demo.it;

import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.BillingClient.Registering;
import dev.appcard.demo.it.Http.Answer;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A buyer who has a card registered for automatic payments, without a browser. */
record CardOwner(BillingClient shop, BuyerByWire buyer) {

    /** From the shop through the window and the issuer's app and back, and the shop's server gets its billing key. */
    Card register(Issuer issuer) {
        Registering registering = shop.open(BillingClient.newCustomer());
        buyer.approve(registering, issuer.app());
        Answer issued = shop.issue(backAtShop(registering).get("authKey"), registering.customerKey());
        if (issued.status() != 200) {
            throw new AssertionError("no billing key: " + issued.status() + " " + issued.body());
        }
        return new Card(registering.customerKey(), issued.text("billingKey"));
    }

    /** A registration that the buyer has been through: what the shop's page gets of it. */
    Map<String, String> registered(Issuer issuer, String customerKey) {
        Registering registering = shop.open(customerKey);
        buyer.approve(registering, issuer.app());
        return backAtShop(registering);
    }

    /** The query with which the window leads back to the shop. */
    static Map<String, String> backAtShop(OpenWindow window) {
        String location = Http.get(window.window() + "/leave")
                .raw()
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("the window does not leave"));
        return Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
