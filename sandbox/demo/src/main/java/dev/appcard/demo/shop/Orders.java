package dev.appcard.demo.shop;

import dev.appcard.sandbox.http.Parameters;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The shop's orders, in memory. */
final class Orders {

    private static final long LEAST_WON = 100;
    private static final long MOST_WON = 999_999_999;

    private final Map<String, Order> byId = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** @throws Refused when a field is none that the shop takes */
    Order place(Parameters form) {
        long won = won(field(form, "goods"), field(form, "amount"));
        Order.Buyer buyer = new Order.Buyer(
                field(form, "customerName"),
                field(form, "customerEmail"),
                field(form, "customerPhone").replace("-", ""));
        Order order = new Order(newId(), Goods.nameOf(won), won, isOnConfirm(field(form, "mode")), buyer);
        byId.put(order.id(), order);
        return order;
    }

    Optional<Order> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static String field(Parameters form, String name) {
        return form.first(name).orElse("");
    }

    private static long won(String goods, String typed) {
        String text = goods.equals("other") ? typed : goods;
        if (!text.matches("[0-9]{1,9}") || Long.parseLong(text) < LEAST_WON || Long.parseLong(text) > MOST_WON) {
            throw new Refused("AMOUNT", "금액은 100원부터 999,999,999원까지입니다.", "");
        }
        return Long.parseLong(text);
    }

    private static boolean isOnConfirm(String mode) {
        return switch (mode) {
            case "ON_CONFIRM" -> true;
            case "AUTOMATIC" -> false;
            default -> throw new Refused("MODE", "승인 방식을 골라 주세요.", "");
        };
    }

    private String newId() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return "shop-" + HexFormat.of().formatHex(bytes);
    }
}
