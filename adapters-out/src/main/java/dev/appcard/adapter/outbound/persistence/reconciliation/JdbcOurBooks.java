package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.application.port.outbound.reconciliation.OurBooks;
import dev.appcard.application.port.outbound.reconciliation.OurDay;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.VanOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The journal of a day as one ordered statement, and attempts by their payments' keys. */
@Dependent
public class JdbcOurBooks implements OurBooks {

    private static final String OF_PAYMENTS = OrderRows.COLUMNS + """
        from payment
        """ + OrderRows.JOINS + """
        where payment.payment_key = any (?) and payment.attempt_order_number is not null
        order by payment.payment_key, journal_line.movement
        """;

    private final PlainConnections connections;

    @Inject
    public JdbcOurBooks(PlainConnections connections) {
        this.connections = connections;
    }

    @Override
    public OurDay onDay(LocalDate day) {
        return JdbcOurDay.open(connections, day);
    }

    @Override
    public Map<VanOrder, OurOrder> find(Collection<VanOrder> orders) {
        Object[] payments = orders.stream()
                .filter(order ->
                        !order.orderNumber().isEmpty() && order.orderNumber().length() <= 50)
                .flatMap(order -> new OrderNumber(order.orderNumber()).payment().stream())
                .map(PaymentKey::value)
                .distinct()
                .toArray();
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OF_PAYMENTS)) {
                statement.setArray(1, connection.createArrayOf("varchar", payments));
                return found(statement, orders);
            }
        });
    }

    private static Map<VanOrder, OurOrder> found(PreparedStatement statement, Collection<VanOrder> orders)
            throws SQLException {
        Map<VanOrder, OurOrder> found = new HashMap<>();
        try (ResultSet results = statement.executeQuery()) {
            OrderRows rows = new OrderRows(results);
            for (Optional<OurOrder> next = rows.next(); next.isPresent(); next = rows.next()) {
                found.put(next.get().order(), next.get());
            }
        }
        found.keySet().retainAll(orders);
        return found;
    }
}
