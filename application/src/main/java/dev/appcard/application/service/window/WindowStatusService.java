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
}
