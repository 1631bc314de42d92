package dev.appcard.adapter.inbound.rest.keyin;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card data of one request by field name: bytes as they stood between the quotes. Closing it zeroes them. */
public final class CardDataValues implements AutoCloseable {

    static final String NUMBER = "cardNumber";
    static final String YEAR = "cardExpirationYear";
    static final String MONTH = "cardExpirationMonth";
    static final String PASSWORD = "cardPassword";
    static final String IDENTITY = "customerIdentityNumber";

    /** What older clients call {@link #IDENTITY}. */
    static final String BIRTHDAY = "customerBirthday";

    public static final Set<String> NAMES = Set.of(NUMBER, YEAR, MONTH, PASSWORD, IDENTITY, BIRTHDAY);

    private static final byte[] ABSENT = {};

    private final Map<String, byte[]> values = new HashMap<>();

    /** @param value kept as it is, and wiped in the end */
    void put(String name, byte[] value) {
        byte[] before = values.put(name, value);
        if (before != null) {
            Arrays.fill(before, (byte) 0);
        }
    }

    /** The value itself; empty where it is absent, or nothing but blanks. */
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(CardDataValues::isNotBlank);
    }

    /**
     * All of it in one form, by whichever of its names it came; empty where there is none. The caller wipes it.
     */
    public Optional<byte[]> canonical() {
        List<byte[]> parts = Stream.of(NUMBER, YEAR, MONTH, PASSWORD)
                .map(name -> find(name).orElse(ABSENT))
                .collect(Collectors.toCollection(ArrayList::new));
        parts.add(find(IDENTITY).or(() -> find(BIRTHDAY)).orElse(ABSENT));
        int length =
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer canonical = ByteBuffer.allocate(length);
        parts.forEach(part -> canonical.putInt(part.length).put(part));
        return length == Integer.BYTES * parts.size() ? Optional.empty() : Optional.of(canonical.array());
    }

    byte[] required(String name) {
        return find(name).orElseThrow(() -> new InvalidField(name, ValidationRule.REQUIRED));
    }

    @Override
    public void close() {
        values.values().forEach(value -> Arrays.fill(value, (byte) 0));
    }

    @Override
    public String toString() {
        return "CardDataValues(***)";
    }

    private static boolean isNotBlank(byte[] value) {
        for (byte each : value) {
            if (each != ' ') {
                return true;
            }
        }
        return false;
    }
}
