package dev.appcard.adapter.outbound.configuration.form;

import java.util.HexFormat;
import java.util.Optional;

/** A key in hexadecimal. */
public record HexForm(int bytes) implements ValueForm<byte[]> {

    @Override
    public String description() {
        return 2 * bytes + " hex digits (" + bytes + " bytes)";
    }

    @Override
    public Optional<byte[]> read(String text) {
        if (text.length() != 2 * bytes || !text.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().parseHex(text));
    }
}
