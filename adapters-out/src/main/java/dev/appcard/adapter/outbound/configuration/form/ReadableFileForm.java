package dev.appcard.adapter.outbound.configuration.form;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The path of a file that is there and may be read. */
public record ReadableFileForm() implements ValueForm<Path> {

    @Override
    public String description() {
        return "the path of a readable file";
    }

    @Override
    public Optional<Path> read(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isRegularFile).filter(Files::isReadable);
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }
}
