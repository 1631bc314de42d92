package dev.appcard.demo.it;

import dev.appcard.adapter.outbound.persistence.admin.ApiKeys;
import dev.appcard.adapter.outbound.persistence.admin.CreateMerchant;
import dev.appcard.adapter.outbound.persistence.schema.SchemaOwner;
import dev.appcard.demo.DemoDatabase;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import dev.appcard.domain.money.Money;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Merchants beside the demo's, made as an operator makes them. */
enum OtherMerchant {
    /** With the same contracts as the demo's. */
    STRANGER(Set.of(Contract.values()), CardDataPurpose.values()),
    /** Payments in the window, and nothing else. */
    WINDOW_ONLY(Set.of(Contract.APP_CARD));

    private final Merchant merchant;

    OtherMerchant(Set<Contract> contracts, CardDataPurpose... cardData) {
        this.merchant = new Merchant(
                new MerchantId(name()),
                "남의상점",
                "2999199998",
                "localhost",
                "1234567891",
                List.of(RegisteredAddress.parse(RegisteredAddress.LOOPBACK_ANY_PORT)),
                contracts,
                Arrays.stream(cardData)
                        .map(purpose -> new CardDataContract(purpose, Money.won(1_000_000), 1_000, false))
                        .toList());
    }

    /** @return its secret key, another at each call */
    String make(DemoDatabase database, boolean live) {
        ApiKeys keys = ApiKeys.random(live);
        try {
            CreateMerchant.ensure(
                    new SchemaOwner(database.jdbcUrl(), "appcard_owner", database.ownerPassword()), merchant, keys);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return keys.secret();
    }
}
