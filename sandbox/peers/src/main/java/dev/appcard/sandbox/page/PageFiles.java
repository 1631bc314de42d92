package dev.appcard.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Styles and scripts that lie beside the classes that serve them. */
public final class PageFiles {
    private PageFiles() {}

    /** @throws IllegalStateException if the file is not in the jar */
    public static byte[] read(Class<?> besides, String name) {
        try (InputStream in = besides.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
