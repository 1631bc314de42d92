package dev.appcard.application.port.outbound.store;

import java.util.function.Supplier;

/**
 * A database transaction, as short as its work: never around a call to the VAN or an issuer.
 *
 * <p>When {@link #run} returns, the work is committed and acknowledged. When it throws, whether it was committed is
 * unknown: nothing may be sent on the strength of it.
 */
public interface UnitOfWork {

    <T> T run(Supplier<T> work);
}
