package dev.appcard.adapter.outbound.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key in use, and the one before it.
 *
 * @param current seals and opens ({@code DATA_KEY})
 * @param previous still opens what it has sealed, while it is set ({@code DATA_KEY_PREVIOUS})
 */
public record DataKeys(DataKey current, Optional<DataKey> previous) {

    Optional<DataKey> named(byte[] id) {
        return Stream.concat(Stream.of(current), previous.stream())
                .filter(key -> Arrays.equals(key.id(), id))
                .findFirst();
    }
}
