package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import java.util.Optional;
import java.util.Set;

/**
 * One form of a result's encrypted content. Whatever an issuer adds to it is not looked at.
 *
 * @param <S> the secret in it
 */
@FunctionalInterface
public interface ResultReader<S> {

    /**
     * Empty when a field is missing or not of its form. A {@code tid} or an amount that cannot be ours is of its form
     * all the same: it is a difference, which is answered differently.
     */
    Optional<ResultContent<S>> read(FlatJson json);

    /** The fields that are read as bytes and wiped ({@link FlatJson#secret}). */
    default Set<String> secretNames() {
        return Set.of();
    }
}
