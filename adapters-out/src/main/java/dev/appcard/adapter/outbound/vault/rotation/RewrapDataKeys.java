package dev.appcard.adapter.outbound.vault.rotation;

import dev.appcard.adapter.outbound.vault.keys.DataKeyRow;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;

/**
 * Brings every data key under the current key-encryption key. No card is touched, and the data keys stay the same: instances
 * that hold them in memory do not notice. A row is one compare-and-set, so this may be stopped anywhere and run again.
 */
final class RewrapDataKeys {

    private static final int BATCH = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataKeyRows rows;
    private final KeyWrapper wrapper;
    private final PrintStream out;
    private final Progress progress;

    RewrapDataKeys(DataKeyRows rows, KeyWrapper wrapper, PrintStream out) {
        this.rows = rows;
        this.wrapper = wrapper;
        this.out = out;
        this.progress = new Progress("rewrap-data-keys", out);
    }

    /** @throws IllegalStateException when something is left */
    void run() {
        switch (wrapper.currentKekId()) {
            case Wrapping.Done<String>(String kekId) -> rewrapAll(kekId);
            case Wrapping.Unavailable<String> _, Wrapping.Refused<String> _ ->
                throw new IllegalStateException("the current key cannot be asked for; nothing was changed");
        }
        progress.finish();
    }

    private void rewrapAll(String kekId) {
        out.println("rewrap-data-keys: to " + kekId);
        List<DataKeyRow> batch = rows.notUnder(kekId, BEFORE_ALL, BATCH);
        while (!batch.isEmpty() && batch.stream().allMatch(row -> progress.goesOnAfter(rewrap(row)))) {
            batch = rows.notUnder(kekId, batch.getLast().id(), BATCH);
        }
    }

    private RowOutcome rewrap(DataKeyRow row) {
        return switch (wrapper.rewrap(row.wrapped(), row.context())) {
            case Wrapping.Done<WrappedKey>(WrappedKey wrapped) ->
                rows.rewrap(row, wrapped) ? RowOutcome.DONE : RowOutcome.CHANGED;
            case Wrapping.Unavailable<WrappedKey> _ -> RowOutcome.UNAVAILABLE;
            case Wrapping.Refused<WrappedKey> _ -> unreadable(row);
        };
    }

    private RowOutcome unreadable(DataKeyRow row) {
        out.println("rewrap-data-keys: data key " + row.id() + " of "
                + row.scope().value() + " under " + row.wrapped().kekId() + " does not unwrap");
        return RowOutcome.UNREADABLE;
    }
}
