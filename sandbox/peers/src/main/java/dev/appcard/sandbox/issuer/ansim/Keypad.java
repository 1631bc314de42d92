package dev.appcard.sandbox.issuer.ansim;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture keypad (그림 키보드): ten keys whose order is shuffled for one page. A form carries the positions of the keys
 * that were pressed, one character for each; what they mean is known here only.
 */
final class Keypad {
    private static final int KEYS = 10;
    private static final int ID_BYTES = 16;

    private final String id;
    private final List<Integer> digits;

    private Keypad(String id, List<Integer> digits) {
        this.id = id;
        this.digits = digits;
    }

    static Keypad shuffled(SecureRandom random) {
        List<Integer> digits = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
        Collections.shuffle(digits, random);
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new Keypad(Base64.getUrlEncoder().withoutPadding().encodeToString(id), List.copyOf(digits));
    }

    /** The name under which the page's form sends the keypad back. */
    String id() {
        return id;
    }

    /** For the pictures only: the digit on each key, in the order of the keys. */
    List<Integer> digits() {
        return digits;
    }

    /** The digits behind the keys that were pressed; empty unless exactly {@code length} keys of this pad were. */
    Optional<String> read(String positions, int length) {
        if (!positions.matches("[0-9]{" + length + "}")) {
            return Optional.empty();
        }
        return Optional.of(positions
                .chars()
                .mapToObj(position -> digits.get(position - '0').toString())
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return "Keypad(***)";
    }
}
