package dev.appcard.application.port.outbound.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Data keys in memory, and the number of the key that wraps new ones. */
public final class FakeWrappedDataKeys implements WrappedDataKeys {

    private record Row(UUID id, int wrappedBy) {}

    private final List<Row> rows = new ArrayList<>();
    private final Set<UUID> altered = new HashSet<>();
    private int wrappingKey = 1;
    private int goesAwayAfter = Integer.MAX_VALUE;

    /** Data keys under the current wrapping key; their ids count up. */
    public void add(int keys) {
        for (int key = 0; key < keys; key++) {
            rows.add(new Row(new UUID(0, rows.size() + 1L), wrappingKey));
        }
    }

    public void changeWrappingKey() {
        wrappingKey++;
    }

    /** After so many more data keys no key is within reach. */
    public void goAwayAfter(int dataKeys) {
        goesAwayAfter = dataKeys;
    }

    public void comeBack() {
        goesAwayAfter = Integer.MAX_VALUE;
    }

    /** Counted from 0. */
    public void alter(int dataKey) {
        altered.add(rows.get(dataKey).id());
    }

    @Override
    public Optional<String> currentWrappingKey() {
        return goesAwayAfter == 0 ? Optional.empty() : Optional.of(nameOf(wrappingKey));
    }

    @Override
    public List<WrappedDataKey> notUnder(String name, UUID after, int most) {
        return rows.stream()
                .filter(row -> !nameOf(row.wrappedBy()).equals(name) && row.id().compareTo(after) > 0)
                .limit(most)
                .<WrappedDataKey>map(Read::new)
                .toList();
    }

    private static String nameOf(int key) {
        return "key" + key;
    }

    private final class Read implements WrappedDataKey {

        private final Row row;

        Read(Row row) {
            this.row = row;
        }

        @Override
        public UUID id() {
            return row.id();
        }

        @Override
        public String scope() {
            return "shop" + row.id().getLeastSignificantBits() + "/2026-11";
        }

        @Override
        public String wrappedBy() {
            return nameOf(row.wrappedBy());
        }

        @Override
        public RowOutcome rewrap() {
            if (goesAwayAfter == 0) {
                return RowOutcome.UNAVAILABLE;
            }
            goesAwayAfter--;
            if (altered.contains(row.id())) {
                return RowOutcome.UNREADABLE;
            }
            return rows.contains(row) ? moved() : RowOutcome.CHANGED;
        }

        private RowOutcome moved() {
            rows.set(rows.indexOf(row), new Row(row.id(), wrappingKey));
            return RowOutcome.DONE;
        }
    }
}
