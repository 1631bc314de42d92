package dev.appcard.adapter.inbound.window.leave;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A merchant's return address with our parameters merged into it. What the merchant wrote stays as it is, the fragment
 * stays last; only a parameter of one of our names gives way, so that the merchant's server never sees two of it.
 */
final class ReturnAddress {

    private ReturnAddress() {}

    /** @return the address in ASCII: what is not, is percent-encoded as UTF-8 */
    static String with(String address, Map<String, String> parameters) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        String whole = hash < 0 ? address : address.substring(0, hash);
        int mark = whole.indexOf('?');
        String path = mark < 0 ? whole : whole.substring(0, mark);
        List<String> query = new ArrayList<>(mark < 0 ? List.of() : kept(whole.substring(mark + 1), parameters));
        parameters.forEach((name, value) -> query.add(encoded(name) + '=' + encoded(value)));
        return ascii(path + '?' + String.join("&", query) + fragment);
    }

    private static List<String> kept(String query, Map<String, String> ours) {
        return List.of(query.split("&")).stream()
                .filter(part -> !part.isEmpty() && !ours.containsKey(nameOf(part)))
                .toList();
    }

    private static String nameOf(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** As JavaScript's {@code encodeURIComponent}: a blank is {@code %20}, which every reader understands. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A header line holds ASCII only, and an address may not hold control characters. */
    private static String ascii(String address) {
        StringBuilder text = new StringBuilder(address.length());
        address.codePoints().forEach(point -> {
            if (point > 0x20 && point < 0x7f) {
                text.appendCodePoint(point);
            } else {
                text.append(encoded(Character.toString(point)));
            }
        });
        return text.toString();
    }
}
