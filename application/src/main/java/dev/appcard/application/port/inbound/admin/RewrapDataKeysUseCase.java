package dev.appcard.application.port.inbound.admin;

import java.util.Optional;

/**
 * Brings every data key under the current key-encryption key. No card is touched, and the data keys stay the same: instances
 * that hold them in memory do not notice. It may be stopped at any row and run again.
 */
public interface RewrapDataKeysUseCase {

    /** @return empty when the current key cannot be asked for: nothing was changed */
    Optional<RotationCounts> rewrap(RotationListener listener);
}
