package dev.appcard.adapter.out.van.kspay;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What can still be reached in this JVM, asked of a heap dump that has nothing else in it. */
final class LiveObjects {

    private LiveObjects() {}

    /** The names of those that are in a live array or text, two bytes a character or one. */
    static Set<String> holding(Collection<Canary> canaries, Path directory) throws IOException {
        Path dump = directory.resolve("live.hprof");
        Files.deleteIfExists(dump);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            return search(bytes, canaries);
        } finally {
            Files.delete(dump);
        }
    }

    /** Zero bytes are passed over: so a text of two bytes a character looks like one of one. */
    private static Set<String> search(InputStream bytes, Collection<Canary> canaries) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] last = new byte[Canary.WIDTH];
        int at = 0;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next != 0) {
                last[at] = (byte) next;
                at = (at + 1) % Canary.WIDTH;
                if (next >= '0' && next <= '9') {
                    addFound(found, canaries, last, at);
                }
            }
        }
        return found;
    }

    private static void addFound(Set<String> found, Collection<Canary> canaries, byte[] last, int at) {
        for (Canary canary : canaries) {
            if (canary.isIn(last, at)) {
                found.add(canary.toString());
            }
        }
    }
}
