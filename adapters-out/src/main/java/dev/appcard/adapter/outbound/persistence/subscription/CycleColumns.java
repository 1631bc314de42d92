package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.subscription.Cycle;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;

/** A cycle, as its kind and the one number that it has. */
@Embeddable
record CycleColumns(
        @Column(name = "cycle_type") String type,

        @Column(name = "cycle_value") int value) {

    /** The kinds, as they are stored. */
    enum Type {
        MONTHLY,
        WEEKLY,
        EVERY_DAYS
    }

    static CycleColumns of(Cycle cycle) {
        return switch (cycle) {
            case Cycle.Monthly(int dayOfMonth) -> new CycleColumns(Type.MONTHLY.name(), dayOfMonth);
            case Cycle.Weekly(DayOfWeek day) -> new CycleColumns(Type.WEEKLY.name(), day.getValue());
            case Cycle.EveryDays(int days) -> new CycleColumns(Type.EVERY_DAYS.name(), days);
        };
    }

    Cycle toDomain() {
        return switch (StoredName.read(Type.class, type)) {
            case MONTHLY -> new Cycle.Monthly(value);
            case WEEKLY -> new Cycle.Weekly(DayOfWeek.of(value));
            case EVERY_DAYS -> new Cycle.EveryDays(value);
        };
    }
}
