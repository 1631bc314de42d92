package dev.appcard.application.port.outbound.store;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A database transaction, as short as its work: never around a call to the VAN or an issuer.
 *
 * <p>When {@link #run} returns, the work is committed and acknowledged. When it throws, whether it was committed is
 * unknown: nothing may be sent because of it.
 */
public interface UnitOfWork {

    default <T> T run(Supplier<T> work) {
        return run(work, _ -> true);
    }

    /**
     * The same for work whose changes may have to be rolled back.
     *
     * @param keeps whether what the work stored is committed; rolled back where it is not, and the result given all the
     *     same
     */
    <T> T run(Supplier<T> work, Predicate<? super T> keeps);
}
