package dev.appcard.adapter.outbound.persistence.merchant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

/** A row of {@code merchant}, to read: the gateway's role may not write it. */
@Entity
@Table(name = "merchant")
class MerchantRow {
    @Id
    String id;

    String name;

    @Column(name = "store_id")
    String storeId;

    String domain;

    @Column(name = "business_number")
    String businessNumber;

    @Column(name = "return_addresses")
    String[] returnAddresses;

    String[] contracts;

    @ElementCollection
    @CollectionTable(name = "card_data_contract", joinColumns = @JoinColumn(name = "merchant_id"))
    Set<CardDataContractColumns> cardDataContracts;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    MerchantRow() {}
}
