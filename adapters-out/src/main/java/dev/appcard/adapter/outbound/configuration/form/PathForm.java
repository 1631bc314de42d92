package dev.appcard.adapter.outbound.configuration.form;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The path of a file, whether it is there or not. */
public record PathForm() implements ValueForm<Path> {

    @Override
    public String description() {
        return "the path of a file";
    }

    @Override
    public Optional<Path> read(String text) {
        try {
            return Optional.of(text).filter(path -> !path.isBlank()).map(Path::of);
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }
}
