package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.RewrapDataKeysUseCase;
import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.application.port.outbound.admin.RowOutcome;
import dev.appcard.application.port.outbound.admin.WrappedDataKeys;
import dev.appcard.application.port.outbound.admin.WrappedDataKeys.WrappedDataKey;
import java.util.List;
import java.util.Optional;

/** Goes over the data keys by id; a row is one compare-and-set. */
public final class RewrapDataKeysService implements RewrapDataKeysUseCase {

    private static final int BATCH = 100;

    private final WrappedDataKeys keys;

    public RewrapDataKeysService(WrappedDataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<RotationCounts> rewrap(RotationListener listener) {
        return keys.currentWrappingKey().map(wrappingKey -> rewrapAll(wrappingKey, listener));
    }

    private RotationCounts rewrapAll(String wrappingKey, RotationListener listener) {
        listener.rewrappingTo(wrappingKey);
        RowCounter counter = new RowCounter(listener);
        List<WrappedDataKey> batch = keys.notUnder(wrappingKey, WrappedDataKeys.BEFORE_ALL, BATCH);
        while (!batch.isEmpty() && batch.stream().allMatch(key -> counter.goesOnAfter(rewrap(key, listener)))) {
            batch = keys.notUnder(wrappingKey, batch.getLast().id(), BATCH);
        }
        return counter.counts();
    }

    private static RowOutcome rewrap(WrappedDataKey key, RotationListener listener) {
        RowOutcome outcome = key.rewrap();
        if (outcome == RowOutcome.UNREADABLE) {
            listener.dataKeyUnreadable(key.id(), key.scope(), key.wrappedBy());
        }
        return outcome;
    }
}
