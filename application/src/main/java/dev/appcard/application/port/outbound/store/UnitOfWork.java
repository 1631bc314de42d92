package dev.appcard.application.port.outbound.store;

import dev.appcard.application.port.DatabaseUnavailable;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A database transaction, as short as its work: never around a call to the VAN or an issuer.
 *
 * <p>When {@link #run} returns, the work is committed and acknowledged. When it throws, whether it was committed is
 * unknown: nothing may be sent because of it. Work may be done again, after it was rolled back for certain: it has no effect
 * but on the database.
 */
public interface UnitOfWork {

    /** @throws DatabaseUnavailable when the database is busy or away */
    default <T> T run(Supplier<T> work) {
        return run(work, _ -> true);
    }

    /**
     * The same for work whose changes may have to be rolled back.
     *
     * @param keeps whether what the work stored is committed; rolled back where it is not, and the result given all the
     *     same
     * @throws DatabaseUnavailable when the database is busy or away
     */
    <T> T run(Supplier<T> work, Predicate<? super T> keeps);

    /**
     * For the outcome of a call to the VAN, which is known here alone and costs a net cancel when it is lost: tried again a
     * bounded number of times, with pauses and {@link #withReserve}, when the database is busy or away.
     *
     * @param work has to look whether it was committed before, and answers the same then
     * @throws DatabaseUnavailable when it could not be committed in the end, as far as is known: the sweep takes over
     */
    default <T> T conclude(Supplier<T> work) {
        return run(work);
    }

    /**
     * What is done in here may also use the connections that are kept for issuers' results and for the sweep. To be called
     * outside of {@link #run}.
     */
    default <T> T withReserve(Supplier<T> work) {
        return work.get();
    }
}
