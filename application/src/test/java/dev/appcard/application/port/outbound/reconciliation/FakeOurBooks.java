package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.VanOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Our books in memory. */
public final class FakeOurBooks implements OurBooks {

    private final Map<VanOrder, OurOrder> orders = new TreeMap<>();
    private final List<Integer> lookedUp = new ArrayList<>();

    public void put(OurOrder order) {
        orders.put(order.order(), order);
    }

    /** How many were asked for, each time. */
    public List<Integer> lookedUp() {
        return lookedUp;
    }

    @Override
    public OurDay onDay(LocalDate day) {
        Iterator<OurOrder> moved = orders.values().stream()
                .filter(order -> order.movements().stream()
                        .anyMatch(movement -> movement.until().equals(day)))
                .iterator();
        return new OurDay() {
            @Override
            public Optional<OurOrder> next() {
                return moved.hasNext() ? Optional.of(moved.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Map<VanOrder, OurOrder> find(Collection<VanOrder> wanted) {
        lookedUp.add(wanted.size());
        Map<VanOrder, OurOrder> found = new TreeMap<>(orders);
        found.keySet().retainAll(wanted);
        return found;
    }
}
