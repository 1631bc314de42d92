package dev.appcard.application.port.out;

import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.WindowToken;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Identifiers that tests can foretell: {@code pay_…0001}, {@code window-…0001} and so on. */
public final class SequentialIdentifiers implements Identifiers {

    private final AtomicInteger payments = new AtomicInteger();
    private final AtomicInteger windows = new AtomicInteger();

    @Override
    public PaymentKey newPaymentKey() {
        return new PaymentKey(String.format(Locale.ROOT, "pay_%026d", payments.incrementAndGet()));
    }

    @Override
    public WindowToken newWindowToken() {
        return new WindowToken(String.format(Locale.ROOT, "window-%036d", windows.incrementAndGet()));
    }
}
