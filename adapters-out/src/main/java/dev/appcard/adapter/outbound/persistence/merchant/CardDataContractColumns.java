package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** A row of {@code card_data_contract}, without the merchant whose it is. */
@Embeddable
record CardDataContractColumns(
        String purpose,
        @Column(name = "most_amount") long mostAmount,
        @Column(name = "most_per_day") int mostPerDay,
        @Column(name = "waives_holder_check") boolean waivesHolderCheck) {

    /** Empty when its purpose is one that only a later version knows. */
    Optional<CardDataContract> toDomain() {
        return StoredName.find(CardDataPurpose.class, purpose)
                .map(known -> new CardDataContract(known, Money.won(mostAmount), mostPerDay, waivesHolderCheck));
    }
}
