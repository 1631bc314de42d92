package dev.appcard.adapter.outbound.persistence.books;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.application.port.outbound.store.Transactions;
import dev.appcard.domain.books.MerchantTransaction;
import dev.appcard.domain.books.MerchantTransaction.Position;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From the journal's second lines; the index {@code journal_line_of_merchant} has them in this order. */
@Dependent
class JpaTransactions implements Transactions {

    /** Its place in the journal is found by the payment that its key begins with. */
    private static final String KEYED = """
        with keyed as (
            select line.at, line.payment_key, line.movement, line.kind, line.merchant_id, payment.order_id,
                payment.customer_key, abs(line.amount) as amount, coalesce(part.balance_after, 0) as left_over,
                case line.movement when 'approval' then line.order_number
                    else coalesce(part.transaction_key, payment.cancel_transaction_key) end as transaction_key
            from journal_line line
            join payment on payment.payment_key = line.payment_key
            left join payment_cancel part
                on part.payment_key = line.payment_key and line.movement = 'cancel-' || part.serial
            where line.line = 2 and line.kind not in ('APPROVAL_UNHEARD', 'NET_CANCEL') and line.merchant_id = :merchant
        )
        """;

    private static final String PLACE = KEYED + """
        select at, payment_key, movement from keyed
        where payment_key = :payment and transaction_key = :key
        """;

    private static final String BEHIND = KEYED + """
        select payment_key, transaction_key, order_id, customer_key,
            case when movement = 'approval' then 'DONE' when left_over > 0 then 'PARTIAL_CANCELED' else 'CANCELED' end,
            at, amount
        from keyed
        where (at, payment_key, movement) > (:at, :payment, :movement) and at <= :last
        order by at, payment_key, movement
        limit :most
        """;

    private final Sessions sessions;

    @Inject
    JpaTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Position> positionOf(MerchantId merchant, String transactionKey) {
        int end = transactionKey.lastIndexOf('-');
        if (end < 0) {
            return Optional.empty();
        }
        return sessions.with(session -> session.createNativeQuery(PLACE, Object[].class)
                .setParameter("merchant", merchant.value())
                .setParameter("payment", transactionKey.substring(0, end))
                .setParameter("key", transactionKey)
                .uniqueResultOptional()
                .map(row -> new Position((Instant) row[0], (String) row[1], (String) row[2])));
    }

    @Override
    public List<MerchantTransaction> behind(MerchantId merchant, Position place, Instant last, int most) {
        return sessions.with(session -> session.createNativeQuery(BEHIND, Object[].class)
                .setParameter("merchant", merchant.value())
                .setParameter("at", place.at())
                .setParameter("payment", place.paymentKey())
                .setParameter("movement", place.movement())
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultStream()
                .map(JpaTransactions::read)
                .toList());
    }

    private static MerchantTransaction read(Object[] row) {
        return new MerchantTransaction(
                new PaymentKey((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                StoredName.read(PaymentStatus.class, (String) row[4]),
                (Instant) row[5],
                Money.won(((Number) row[6]).longValue()));
    }
}
