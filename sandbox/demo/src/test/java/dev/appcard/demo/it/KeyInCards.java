package dev.appcard.demo.it;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cards as a buyer reads them out on the telephone; numbers and birth dates are made up and random. */
record KeyInCards(Random random) {

    static final int EXPIRES_YEAR = 31;

    /** What the merchant's server sends of one card. */
    Map<String, Object> next() {
        Map<String, Object> card = new HashMap<>();
        card.put("cardNumber", number("9410"));
        card.put("cardExpirationYear", Integer.toString(EXPIRES_YEAR));
        card.put("cardExpirationMonth", "12");
        card.put("cardPassword", Integer.toString(10 + random.nextInt(80)));
        card.put("customerIdentityNumber", birthDate());
        return card;
    }

    /** A key-in payment of this amount for a new order; everything else as a shop would send it. */
    static Map<String, Object> order(Map<String, Object> card, long won) {
        Map<String, Object> order = new HashMap<>(card);
        order.put("amount", won);
        order.put("orderId", "phone-" + UUID.randomUUID());
        order.put("orderName", "하늘색 우산");
        order.put("customerName", "김하나");
        order.put("customerEmail", "hana@example.com");
        return order;
    }

    /** 16 digits that pass Luhn. */
    String number(String prefix) {
        String body = prefix
                + random.ints(15 - prefix.length(), 0, 10)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining());
        return body + checkDigit(body);
    }

    /** The same, but for its last digit. */
    static String withWrongCheckDigit(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }

    private String birthDate() {
        return "%02d%02d%02d".formatted(60 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static int checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
