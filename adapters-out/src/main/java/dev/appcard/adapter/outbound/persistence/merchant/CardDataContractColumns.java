package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A row of {@code card_data_contract}, without the merchant whose it is. */
@Embeddable
record CardDataContractColumns(
        @Enumerated(EnumType.STRING) CardDataPurpose purpose,
        @Column(name = "most_amount") long mostAmount,
        @Column(name = "most_per_day") int mostPerDay,
        @Column(name = "waives_holder_check") boolean waivesHolderCheck) {

    CardDataContract toDomain() {
        return new CardDataContract(purpose, Money.won(mostAmount), mostPerDay, waivesHolderCheck);
    }
}
