package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.books.Movements;
import dev.appcard.domain.event.Events;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
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

/** Payments in an {@link InMemoryStore}. Payments are immutable, so they need no copying. */
public final class InMemoryPayments implements Payments {
    private final InMemoryStore store;

    public InMemoryPayments(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Payment> find(PaymentKey key) {
        return Optional.ofNullable(store.forReading().payments().get(key));
    }

    @Override
    public Optional<Payment> findByWindow(WindowToken window) {
        return all(hasWindow(window::equals)).findFirst();
    }

    @Override
    public Optional<Payment> findByOrder(MerchantId merchant, OrderId order) {
        return all(isFor(merchant, order))
                .max(Comparator.<Payment, Boolean>comparing(
                                payment -> payment.stateName().holdsOrder())
                        .thenComparing(payment -> payment.order().requestedAt()));
    }

    @Override
    public Map<WindowToken, StateName> statesOf(Collection<WindowToken> windows) {
        return all(hasWindow(windows::contains))
                .collect(Collectors.toUnmodifiableMap(
                        payment -> payment.order().windowTerms().token(), Payment::stateName));
    }

    @Override
    public List<Payment> dueAt(Instant now, int most) {
        return all(payment ->
                        payment.attentionAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(payment -> payment.attentionAt().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean add(Payment opened) {
        store.forWriting();
        if (find(opened.key()).isPresent()
                || opened.order()
                        .window()
                        .flatMap(window -> findByWindow(window.token()))
                        .isPresent()
                || (opened.stateName().holdsOrder() && isHeld(opened))) {
            return false;
        }
        write(opened);
        return true;
    }

    @Override
    public boolean replace(Payment current, Payment next) {
        store.forWriting();
        if (!next.order().equals(current.order()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of payment " + current.key());
        }
        boolean isCurrent = find(current.key())
                .filter(stored -> stored.version() == current.version())
                .isPresent();
        if (isCurrent) {
            write(next);
            Movements.of(current, next).forEach(movement -> store.forWriting().book(next.key(), movement));
            Events.of(current, next).forEach(store.forWriting()::tell);
        }
        return isCurrent;
    }

    private boolean isHeld(Payment opened) {
        return all(isFor(opened.order().merchantId(), opened.order().orderId()))
                .anyMatch(payment -> payment.stateName().holdsOrder());
    }

    private void write(Payment payment) {
        store.forWriting().write(payment);
    }

    private Stream<Payment> all(Predicate<Payment> condition) {
        return store.forReading().payments().values().stream().filter(condition);
    }

    private static Predicate<Payment> hasWindow(Predicate<WindowToken> condition) {
        return payment -> payment.order()
                .window()
                .filter(window -> condition.test(window.token()))
                .isPresent();
    }

    private static Predicate<Payment> isFor(MerchantId merchant, OrderId order) {
        return payment -> payment.order().merchantId().equals(merchant)
                && payment.order().orderId().equals(order);
    }
}
