package dev.appcard.application.port.outbound.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The data keys of registered cards, as far as what wraps them goes. */
public interface WrappedDataKeys {

    /** Comes before every data key. */
    UUID BEFORE_ALL = new UUID(0, 0);

    /** The name of the key that wraps new data keys; empty when it cannot be asked for. */
    Optional<String> currentWrappingKey();

    /** The next data keys, by id, that another key than this wraps. */
    List<WrappedDataKey> notUnder(String wrappingKey, UUID after, int most);

    /** One data key as it was read. */
    interface WrappedDataKey {

        UUID id();

        /** What it is for, {@code demo/2026-11}. */
        String scope();

        String wrappedBy();

        /** Brings it under the current wrapping key, by one compare-and-set: unless the row is no longer as it was read. */
        RowOutcome rewrap();
    }
}
