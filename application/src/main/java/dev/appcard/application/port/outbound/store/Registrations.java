package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.window.WindowToken;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registrations of cards. As with {@link Payments}: writing needs a {@link UnitOfWork}, reading may do without. */
public interface Registrations {

    Optional<Registration> find(RegistrationKey key);

    Optional<Registration> findByWindow(WindowToken window);

    /** Where the registrations of these windows stand, in one look; unknown windows are left out. */
    Map<WindowToken, RegistrationStatus> statesOf(Collection<WindowToken> windows);

    /** Registrations whose {@link Registration#attentionAt()} has come, the longest overdue first. */
    List<Registration> dueAt(Instant now, int most);

    void add(Registration opened);

    /**
     * Puts {@code next} in place of {@code current}: one compare-and-set on the version.
     *
     * @return false when another caller was faster; nothing is stored then
     */
    boolean replace(Registration current, Registration next);
}
