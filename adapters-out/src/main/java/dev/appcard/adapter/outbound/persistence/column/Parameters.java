package dev.appcard.adapter.outbound.persistence.column;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** Fills the question marks of a statement, one after the other, each by its type: a null alone would not say it. */
public final class Parameters {

    private final MutationQuery query;
    private int filled;

    public Parameters(MutationQuery query) {
        this.query = query;
    }

    public Parameters text(@Nullable String value) {
        query.setParameter(++filled, value, String.class);
        return this;
    }

    public Parameters number(long value) {
        query.setParameter(++filled, value, Long.class);
        return this;
    }

    public Parameters date(LocalDate value) {
        query.setParameter(++filled, value, LocalDate.class);
        return this;
    }

    public Parameters time(Instant value) {
        query.setParameter(++filled, value, Instant.class);
        return this;
    }
}
