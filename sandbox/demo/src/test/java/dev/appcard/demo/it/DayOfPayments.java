package dev.appcard.demo.it;

import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.BuyerByWire.Choice;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Payments of one merchant in every way, some of them given back wholly or in part; and what of them stands. */
record DayOfPayments(Deque<String> standing, List<String> all) {

    private static final int AT_ONCE = 6;
    private static final long WON = 51_000;

    /** Waits until all are paid. */
    static DayOfPayments of(TestMerchant merchant, int payments, KeyInCards cards) throws InterruptedException {
        Card card = merchant.cardOwner().register(Issuer.KB);
        try (ExecutorService at = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Paid>> paid = IntStream.range(0, payments)
                    .mapToObj(number -> at.submit(() -> paid(merchant, card, cards, number)))
                    .toList();
            Deque<String> standing = new ArrayDeque<>();
            for (Future<Paid> one : paid) {
                if (result(one).stands()) {
                    standing.add(result(one).paymentKey());
                }
            }
            return new DayOfPayments(
                    standing, paid.stream().map(one -> result(one).paymentKey()).toList());
        }
    }

    /** So many of those that stand, which are not given again. */
    List<String> take(int count) {
        return IntStream.range(0, count).mapToObj(_ -> standing.remove()).toList();
    }

    private record Paid(String paymentKey, boolean stands) {}

    private static Paid result(Future<Paid> paid) {
        try {
            return paid.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("not paid", failed);
        }
    }

    private static Paid paid(TestMerchant merchant, Card card, KeyInCards cards, int number) {
        String paymentKey = pay(merchant, card, cards, number);
        boolean whole = number % 7 == 3;
        boolean part = number % 9 == 4;
        if (whole || part) {
            Map<String, Object> cancel =
                    part ? Map.of("cancelReason", "하나만 반품", "cancelAmount", 20_500) : Map.of("cancelReason", "고객 변심");
            require(merchant.server().post("/v1/payments/" + paymentKey + "/cancel", cancel));
        }
        return new Paid(paymentKey, !whole && !part);
    }

    private static String pay(TestMerchant merchant, Card card, KeyInCards cards, int number) {
        return switch (number % 10) {
            case 0 -> byBuyer(merchant, new Choice("KB", "APP_CARD", "MOBILE_WEB", 0));
            case 1 -> byBuyer(merchant, new Choice("SHINHAN", "ANSIM", "MOBILE_WEB", 3));
            case 2 -> byBuyer(merchant, new Choice("BC", "ISP", "PC", 0));
            case 3 -> byBuyer(merchant, new Choice("HYUNDAI", "APP_CARD", "PC", 2));
            case 4, 5 -> require(merchant.billing().charge(card, WON)).text("paymentKey");
            default -> require(keyIn(merchant, cards)).text("paymentKey");
        };
    }

    private static Answer keyIn(TestMerchant merchant, KeyInCards cards) {
        Map<String, Object> card;
        synchronized (cards) {
            card = cards.next();
        }
        return merchant.server().post("/v1/payments/key-in", KeyInCards.order(card, WON));
    }

    private static String byBuyer(TestMerchant merchant, Choice choice) {
        Opened opened = merchant.server().open("ON_CONFIRM", WON);
        merchant.platform().buyer().approve(opened, choice);
        require(merchant.server().confirm(opened));
        return opened.paymentKey();
    }

    private static Answer require(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("not done: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
