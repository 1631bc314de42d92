package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.WindowStatusQuery;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.payment.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

@Singleton
public class WindowStatusService implements WindowStatusQuery {

    private final Payments payments;

    @Inject
    public WindowStatusService(Payments payments) {
        this.payments = payments;
    }

    @Override
    public Map<WindowToken, StateName> statesOf(Collection<WindowToken> windows) {
        return payments.statesOf(windows);
    }
}
