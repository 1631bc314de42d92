package dev.appcard.demo.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for many byte strings at once in files of any size, by a rolling hash of the last {@value #LEAST_BYTES} bytes
 * (Rabin and Karp).
 */
final class ByteSearch {

    static final int LEAST_BYTES = 8;

    private static final int BASE = 0x01000193;
    private static final int OUTGOING = power(LEAST_BYTES);
    private static final int CHUNK = 1 << 22;
    private static final int AROUND = 48;

    private final BitSet starts = new BitSet(1 << 20);
    private final Map<Integer, List<Pattern>> byHash = new HashMap<>();
    private int longest = LEAST_BYTES;

    /** Something that was looked for, found. */
    record Hit(String what, String where, long offset, String around) {

        @Override
        public String toString() {
            return what + " in " + where + " at " + offset + ": …" + around + "…";
        }
    }

    private record Pattern(String what, byte[] bytes) {}

    void add(String what, byte[] bytes) {
        int hash = hash(bytes, 0);
        starts.set(bucket(hash));
        byHash.computeIfAbsent(hash, _ -> new ArrayList<>()).add(new Pattern(what, bytes));
        longest = Math.max(longest, bytes.length);
    }

    /** @return nothing where the file has gone meanwhile */
    List<Hit> in(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return in(file.toString(), stream);
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Hit> in(String where, byte[] bytes) {
        List<Hit> hits = new ArrayList<>();
        scan(where, bytes, bytes.length, 0, bytes.length - LEAST_BYTES + 1, hits);
        return hits;
    }

    private List<Hit> in(String where, InputStream stream) throws IOException {
        List<Hit> hits = new ArrayList<>();
        byte[] window = new byte[CHUNK + longest];
        int kept = 0;
        long offset = 0;
        while (true) {
            int read = stream.readNBytes(window, kept, window.length - kept);
            int length = kept + read;
            boolean last = length < window.length;
            int ends = last ? length - LEAST_BYTES + 1 : CHUNK;
            scan(where, window, length, offset, ends, hits);
            if (last) {
                return hits;
            }
            kept = length - CHUNK;
            System.arraycopy(window, CHUNK, window, 0, kept);
            offset += CHUNK;
        }
    }

    /** @param ends starts of matches are looked for before this place */
    private void scan(String where, byte[] bytes, int length, long offset, int ends, List<Hit> hits) {
        if (ends <= 0) {
            return;
        }
        int hash = hash(bytes, 0);
        for (int at = 0; at < ends; at++) {
            if (starts.get(bucket(hash))) {
                hits.addAll(at(where, bytes, length, offset, at, hash));
            }
            if (at + LEAST_BYTES < length) {
                hash = hash * BASE + bytes[at + LEAST_BYTES] - OUTGOING * bytes[at];
            }
        }
    }

    private List<Hit> at(String where, byte[] bytes, int length, long offset, int at, int hash) {
        return byHash.getOrDefault(hash, List.of()).stream()
                .filter(pattern -> at + pattern.bytes.length <= length
                        && Arrays.equals(pattern.bytes, 0, pattern.bytes.length, bytes, at, at + pattern.bytes.length))
                .map(pattern ->
                        new Hit(pattern.what, where, offset + at, around(bytes, length, at, pattern.bytes.length)))
                .toList();
    }

    /** The neighbourhood without the value itself: a report must not do what it accuses others of. */
    private static String around(byte[] bytes, int length, int at, int found) {
        return printable(bytes, Math.max(0, at - AROUND), at) + "<…>"
                + printable(bytes, at + found, Math.min(length, at + found + AROUND));
    }

    private static String printable(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
    }

    private static int hash(byte[] bytes, int from) {
        int hash = 0;
        for (int i = 0; i < LEAST_BYTES; i++) {
            hash = hash * BASE + bytes[from + i];
        }
        return hash;
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> 12) & (1 << 20) - 1;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
