package dev.appcard.domain.status;

import java.util.Set;

/**
 * The name of a state of an aggregate, and the one table of which state may follow which. A state may follow itself where
 * something of it is repeated.
 *
 * @param <S> the enum itself
 */
public interface Status<S extends Enum<S> & Status<S>> {

    Set<S> followers();

    default boolean mayBecome(S next) {
        return followers().contains(next);
    }

    /**
     * @param aggregate what would change its state, in words: {@code payment pay_…}
     * @throws IllegalTransition when the table does not have this step
     */
    default void requireMayBecome(S next, String aggregate) {
        if (!mayBecome(next)) {
            throw new IllegalTransition(aggregate, toString(), next.toString());
        }
    }
}
