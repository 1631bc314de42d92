package dev.appcard.adapter.outbound.van.kspay;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A dump of this JVM's heap, to be searched once. */
final class HeapDump {

    private final Path file;

    private HeapDump(Path file) {
        this.file = file;
    }

    /** What can still be reached; whatever cannot is collected by it. */
    static HeapDump liveObjects(Path directory) throws IOException {
        return dump(directory, true);
    }

    /** Dropped objects too. */
    static HeapDump allObjects(Path directory) throws IOException {
        return dump(directory, false);
    }

    private static HeapDump dump(Path directory, boolean live) throws IOException {
        Path file = directory.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), live);
        return new HeapDump(file);
    }

    /** The names of those that are in an array or a text, one byte a character or two. */
    Set<String> holding(Collection<Canary> canaries) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return search(bytes, canaries);
        } finally {
            delete();
        }
    }

    private void delete() throws IOException {
        Files.delete(file);
    }

    /**
     * Zero bytes are passed over: so a text of two bytes a character looks like one of one. What is looked for are digits,
     * so that almost every byte only ends a run of them.
     */
    private static Set<String> search(InputStream bytes, Collection<Canary> canaries) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] chunk = new byte[1 << 20];
        byte[] last = new byte[Canary.WIDTH];
        int run = 0;
        for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
            for (int next = 0; next < count; next++) {
                byte one = chunk[next];
                if (one >= '0' && one <= '9') {
                    last[run % Canary.WIDTH] = one;
                    run++;
                    if (run >= Canary.WIDTH) {
                        addFound(found, canaries, last, run % Canary.WIDTH);
                    }
                } else if (one != 0) {
                    run = 0;
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
