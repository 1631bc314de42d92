package dev.appcard.demo.it;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Values that must be nowhere, and the bytes by which each would be known there, however it was written. */
final class Canaries {

    /** Too short to be looked for as three different base64 texts, and to be rare by chance. */
    private static final int LEAST = ByteSearch.LEAST_BYTES;

    private final Map<String, List<byte[]>> patterns = new LinkedHashMap<>();

    /** @param name what it is, for the report: never the value */
    Canaries plant(String name, String value) {
        List<byte[]> forms = new ArrayList<>(asText(value));
        if (value.matches("[0-9]{16,}")) {
            forms.addAll(asNumber(value));
        }
        patterns.put(name, forms.stream().filter(form -> form.length >= LEAST).toList());
        return this;
    }

    int size() {
        return patterns.size();
    }

    ByteSearch search() {
        ByteSearch search = new ByteSearch();
        patterns.forEach((name, forms) -> forms.forEach(form -> search.add(name, form)));
        return search;
    }

    /** Latin-1 (and UTF-8), UTF-16, hex and base64 of these. */
    private static List<byte[]> asText(String value) {
        byte[] latin = value.getBytes(StandardCharsets.ISO_8859_1);
        HexFormat hex = HexFormat.of();
        return Stream.concat(
                        Stream.of(
                                latin,
                                value.getBytes(StandardCharsets.UTF_16BE),
                                value.getBytes(StandardCharsets.UTF_16LE),
                                ascii(hex.formatHex(latin)),
                                ascii(hex.formatHex(latin).toUpperCase(Locale.ROOT))),
                        base64(latin))
                .toList();
    }

    /** What base64 makes of it at each of the three places where it may begin, less what depends on the neighbours. */
    private static Stream<byte[]> base64(byte[] value) {
        return Stream.of(0, 1, 2).map(shift -> {
            byte[] padded = new byte[shift + value.length];
            System.arraycopy(value, 0, padded, shift, value.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(padded);
            int from = shift == 0 ? 0 : shift + 1;
            return ascii(text.substring(from, padded.length * 8 / 6));
        });
    }

    /** One digit in each byte, char or int; packed two to a byte; as one number of 64 bits. */
    private static List<byte[]> asNumber(String digits) {
        byte[] each = new byte[digits.length()];
        ByteBuffer big = ByteBuffer.allocate(4 * digits.length());
        for (int i = 0; i < each.length; i++) {
            each[i] = (byte) (digits.charAt(i) - '0');
            big.putInt(each[i]);
        }
        String even = digits.length() % 2 == 0 ? digits : digits + '0';
        List<byte[]> forms =
                new ArrayList<>(List.of(each, big.array(), HexFormat.of().parseHex(even)));
        if (digits.length() <= 18) {
            byte[] number = ByteBuffer.allocate(Long.BYTES)
                    .putLong(Long.parseLong(digits))
                    .array();
            forms.add(number);
            forms.add(reversed(number));
        }
        return forms;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(Charset.forName("US-ASCII"));
    }

    @Override
    public String toString() {
        return Arrays.toString(patterns.keySet().toArray());
    }
}
