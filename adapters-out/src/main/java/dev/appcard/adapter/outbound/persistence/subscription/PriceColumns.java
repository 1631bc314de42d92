package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is charged; absent until it is known. */
@Embeddable
record PriceColumns(Long amount, @Column(name = "tax_free") Long taxFree) {

    static @Nullable PriceColumns of(@Nullable Price price) {
        return price == null
                ? null
                : new PriceColumns(price.amount().won(), price.taxFree().won());
    }

    Price toDomain() {
        return new Price(Money.won(amount), Money.won(taxFree));
    }
}
