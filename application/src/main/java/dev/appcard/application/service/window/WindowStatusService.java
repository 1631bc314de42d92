package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.WindowStatusQuery;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
public class WindowStatusService implements WindowStatusQuery {

    private final Payments payments;
    private final Registrations registrations;

    @Inject
    public WindowStatusService(Payments payments, Registrations registrations) {
        this.payments = payments;
        this.registrations = registrations;
    }

    @Override
    public Map<WindowToken, WindowStatus> statesOf(Collection<WindowToken> windows) {
        Map<WindowToken, WindowStatus> found = new HashMap<>();
        payments.statesOf(windows).forEach((window, state) -> found.put(window, state.inWindow()));
        List<WindowToken> others =
                windows.stream().filter(window -> !found.containsKey(window)).toList();
        if (!others.isEmpty()) {
            registrations.statesOf(others).forEach((window, status) -> found.put(window, status.inWindow()));
        }
        return Map.copyOf(found);
    }

    /** A window that is left out may be one that only a later version understands: the look by its token tells. */
    @Override
    public Optional<WindowStatus> statusOf(WindowToken window) {
        return WindowStatusQuery.super
                .statusOf(window)
                .or(() -> payments.findByWindow(window)
                        .map(payment -> payment.stateName().inWindow())
                        .or(() -> registrations
                                .findByWindow(window)
                                .map(registration -> registration.status().inWindow())));
    }
}
