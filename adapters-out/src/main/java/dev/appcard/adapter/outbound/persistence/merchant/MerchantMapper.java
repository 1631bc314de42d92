package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From a row to the merchant that it holds. */
final class MerchantMapper {
    private MerchantMapper() {}

    static Merchant merchantOf(MerchantRow row) {
        return new Merchant(
                new MerchantId(row.id),
                row.name,
                row.storeId,
                row.domain,
                row.businessNumber,
                addressesOf(row),
                contractsOf(row),
                cardDataContractsOf(row));
    }

    private static List<RegisteredAddress> addressesOf(MerchantRow row) {
        return Arrays.stream(row.returnAddresses).map(RegisteredAddress::parse).toList();
    }

    private static List<CardDataContract> cardDataContractsOf(MerchantRow row) {
        return row.cardDataContracts.stream()
                .flatMap(columns -> columns.toDomain().stream())
                .sorted(Comparator.comparing(CardDataContract::purpose))
                .toList();
    }

    /** A contract that only a later version knows allows nothing here, and does not lock the merchant out. */
    private static Set<Contract> contractsOf(MerchantRow row) {
        return Arrays.stream(row.contracts)
                .flatMap(name -> StoredName.find(Contract.class, name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
