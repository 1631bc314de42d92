package dev.appcard.demo.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.BillingClient.Registering;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.IssuerTap.CodeCall;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Does everything that a secret of a card has a part in, and notes each secret in {@link Canaries}. */
record CanaryTraffic(Platform platform, IssuerTap tap, KeyInCards cards, Canaries planted, Canaries written) {

    /** @return the answer of what was asked with card data */
    Answer keyIn(String path, Map<String, Object> more) {
        Map<String, Object> order = KeyInCards.order(plantedCard(), 9_900);
        order.putAll(more);
        return platform.merchant().post(path, order);
    }

    /** A new card, whose values are canaries from here on. */
    Map<String, Object> plantedCard() {
        Map<String, Object> card = cards.next();
        String number = (String) card.get("cardNumber");
        int count = planted.size();
        planted.plant("card number " + count, number);
        planted.plant("card number without its last four " + count, number.substring(0, 12));
        plantHolder(card, count);
        return card;
    }

    /** Two digits and six are everywhere by chance; as they stand in the request and in the telegram they are not. */
    private void plantHolder(Map<String, Object> card, int count) {
        String password = (String) card.get("cardPassword");
        String identity = (String) card.get("customerIdentityNumber");
        planted.plant("password in JSON " + count, "cardPassword\":\"" + password + '"');
        planted.plant("birth date in JSON " + count, "customerIdentityNumber\":\"" + identity + '"');
        planted.plant("password and birth date in the telegram " + count, "%s%-10s0".formatted(password, identity));
    }

    /** Registers a card in this issuer's app and charges it. */
    Card registerAndCharge(Issuer issuer) {
        BillingClient shop = new BillingClient(platform.merchant());
        Registering registering = shop.open(BillingClient.newCustomer());
        plantResult(issuer, platform.buyer().act(registering, issuer.app(), "APPROVE"));
        String authKey = CardOwner.backAtShop(registering).get("authKey");
        written.plant("authKey of " + issuer, authKey);
        Card card = new Card(
                registering.customerKey(),
                shop.issue(authKey, registering.customerKey()).text("billingKey"));
        requireDone(shop.charge(card, 9_900));
        return card;
    }

    void payByApp(Issuer issuer) {
        Opened payment = platform.merchant().open("ON_CONFIRM", 52_000);
        plantResult(issuer, platform.buyer().act(payment, issuer.app(), "APPROVE"));
        requireDone(platform.merchant().confirm(payment));
    }

    /** What the issuer's server has posted, opened with its own key. */
    private void plantResult(Issuer issuer, JsonNode acted) {
        if (issuer != Issuer.SAMSUNG) {
            JsonNode result = acted.path("result");
            plant(issuer, result.path("encData").asText(), result.path("tid").asText());
        }
    }

    /** What issuers have answered when they were asked for codes. */
    void plantCodes() {
        for (CodeCall call : tap.codeCalls()) {
            JsonNode request = json(call.request());
            String tid = request.path("tid").asText();
            plant(call.issuer(), request.path("encData").asText(), tid);
            String answer = json(call.answer()).path("encData").asText();
            if (!answer.isEmpty()) {
                plant(call.issuer(), answer, tid);
            }
        }
    }

    private void plant(Issuer issuer, String encData, String tid) {
        JsonNode opened = json(DemoCipher.open(issuer, encData, tid));
        for (String secret : new String[] {"otc", "cardId", "cardNo", "cavv", "xid"}) {
            if (opened.path(secret).isTextual()) {
                planted.plant(
                        secret + " of " + issuer + ' ' + planted.size(),
                        opened.path(secret).asText());
            }
        }
    }

    private static JsonNode json(byte[] text) {
        try {
            return Http.JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("no JSON", unreadable);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void requireDone(Answer answer) {
        if (!answer.text("status").equals("DONE")) {
            throw new AssertionError("not paid: " + answer.status() + " " + answer.body());
        }
    }

    /**
     * Card data where none belongs, and a body that breaks off in the middle of it. Addresses are texts of the container's,
     * which cannot be wiped: what a merchant puts there must not be written down, but may live on for a while.
     */
    void misplace() {
        MerchantClient merchant = platform.merchant();
        Map<String, Object> inName = new HashMap<>(MerchantClient.order("ON_CONFIRM", 1_000));
        inName.put("orderName", "우산 " + plantedCard().get("cardNumber"));
        merchant.post("/v1/payments", inName);
        merchant.post(
                "/v1/payments/key-in", "{\"cardNumber\":\"" + plantedCard().get("cardNumber") + "\",\"amount\":");
        String inPath = cards.number("9420");
        String inQuery = cards.number("9420");
        written.plant("card number in a path", inPath).plant("card number in a query", inQuery);
        merchant.get("/v1/payments/orders/" + inPath);
        merchant.get("/v1/payments/orders/no-such-order?cardNumber=" + inQuery);
        Map<String, Object> wrong = KeyInCards.order(plantedCard(), 1_000);
        wrong.put("cardNumber", KeyInCards.withWrongCheckDigit((String) wrong.get("cardNumber")));
        planted.plant("card number with a wrong check digit", (String) wrong.get("cardNumber"));
        merchant.post("/v1/payments/key-in", wrong);
    }
}
