package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.window.WindowToken;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registrations in an {@link InMemoryStore}. They are immutable, so they need no copying. */
public final class InMemoryRegistrations implements Registrations {
    private final InMemoryStore store;

    public InMemoryRegistrations(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Registration> find(RegistrationKey key) {
        return Optional.ofNullable(store.forReading().registrations().get(key));
    }

    @Override
    public Optional<Registration> findByWindow(WindowToken window) {
        return all(registration -> tokenOf(registration).equals(window)).findFirst();
    }

    @Override
    public Map<WindowToken, RegistrationStatus> statesOf(Collection<WindowToken> windows) {
        return all(registration -> windows.contains(tokenOf(registration)))
                .collect(Collectors.toUnmodifiableMap(InMemoryRegistrations::tokenOf, Registration::status));
    }

    @Override
    public List<Registration> dueAt(Instant now, int most) {
        return all(registration -> registration.isOverdue(now))
                .sorted(Comparator.comparing(
                        registration -> registration.attentionAt().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public void add(Registration opened) {
        store.forWriting();
        boolean taken = all(registration -> registration.key().equals(opened.key())
                        || tokenOf(registration).equals(tokenOf(opened))
                        || registration
                                .order()
                                .billingKey()
                                .equals(opened.order().billingKey()))
                .findAny()
                .isPresent();
        if (taken) {
            throw new IllegalStateException("there is such a registration: " + opened.key());
        }
        write(opened);
    }

    @Override
    public boolean replace(Registration current, Registration next) {
        store.forWriting();
        if (!next.order().equals(current.order()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of registration " + current.key());
        }
        boolean isCurrent = find(current.key())
                .filter(stored -> stored.version() == current.version())
                .isPresent();
        if (isCurrent) {
            write(next);
        }
        return isCurrent;
    }

    private void write(Registration registration) {
        store.forWriting().write(registration);
    }

    private Stream<Registration> all(Predicate<Registration> condition) {
        return store.forReading().registrations().values().stream().filter(condition);
    }

    private static WindowToken tokenOf(Registration registration) {
        return registration.order().window().token();
    }
}
