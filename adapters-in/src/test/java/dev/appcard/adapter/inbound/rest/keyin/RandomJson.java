package dev.appcard.adapter.inbound.rest.keyin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Valid JSON objects in which names and texts are escaped, nested and spaced at will. */
final class RandomJson {

    private static final List<String> BLANKS = List.of("", "", "", " ", "\t", "\r\n  ");
    private static final List<String> OTHER_NAMES =
            List.of("orderId", "amount", "a", "", "cardNumbers", "\"cardNumber\"", "카드", "\\");

    private final Random random;

    RandomJson(Random random) {
        this.random = random;
    }

    String object() {
        List<String> names = new ArrayList<>(CardDataValues.NAMES);
        names.addAll(OTHER_NAMES);
        Collections.shuffle(names, random);
        StringBuilder json = new StringBuilder(blank() + "{");
        int count = random.nextInt(names.size());
        for (String name : names.subList(0, count)) {
            boolean isCardData = CardDataValues.NAMES.contains(name);
            json.append(json.charAt(json.length() - 1) == '{' ? "" : ",").append(blank());
            json.append(quoted(name)).append(blank()).append(':').append(blank());
            json.append(isCardData ? random.nextInt(8) == 0 ? "null" : quoted(digits()) : value(3))
                    .append(blank());
        }
        return json.append('}').append(blank()).toString();
    }

    private String value(int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(6)) {
            case 0 -> "-12.5e3";
            case 1 -> random.nextBoolean() ? "true" : "null";
            case 2, 3 -> quoted(OTHER_NAMES.get(random.nextInt(OTHER_NAMES.size())) + "}]{[,:\"");
            case 4 -> "[" + value(depth - 1) + blank() + "," + value(depth - 1) + "]";
            default -> "{" + quoted("cardNumber") + ":" + quoted(digits()) + ",\"b\":" + value(depth - 1) + "}";
        };
    }

    private String digits() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            text.append("0123456789 -\\\"/".charAt(random.nextInt(15)));
        }
        return text.toString();
    }

    private String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> json.append(escaped((char) character)));
        return json.append('"').toString();
    }

    private String escaped(char character) {
        if (random.nextInt(6) == 0) {
            String hex = String.format(Locale.ROOT, "\\u%04x", (int) character);
            return random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT).replace("\\U", "\\u");
        }
        boolean mustEscape = character == '"' || character == '\\' || (character == '/' && random.nextBoolean());
        return mustEscape ? "\\" + character : String.valueOf(character);
    }

    private String blank() {
        return BLANKS.get(random.nextInt(BLANKS.size()));
    }
}
