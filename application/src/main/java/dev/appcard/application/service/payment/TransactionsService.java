package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.payment.TransactionsQuery;
import dev.appcard.application.port.outbound.store.Transactions;
import dev.appcard.domain.books.MerchantTransaction;
import dev.appcard.domain.books.MerchantTransaction.Position;
import dev.appcard.domain.identifier.MerchantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
public class TransactionsService implements TransactionsQuery {

    private final Transactions transactions;

    @Inject
    public TransactionsService(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One that is known from before {@code first} leads to the first in the range. */
    @Override
    public Optional<List<MerchantTransaction>> between(
            MerchantId merchant, Instant first, Instant last, Optional<String> after, int most) {
        Position start = Position.before(first);
        Optional<Position> place =
                after.isEmpty() ? Optional.of(start) : after.flatMap(key -> transactions.positionOf(merchant, key));
        return place.map(known -> known.at().isBefore(first) ? start : known)
                .map(from -> transactions.behind(merchant, from, last, most));
    }
}
