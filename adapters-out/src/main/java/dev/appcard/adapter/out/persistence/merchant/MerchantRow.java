package dev.appcard.adapter.out.persistence.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    MerchantRow() {}
}
