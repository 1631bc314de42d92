package dev.appcard.domain.merchant;

import dev.appcard.domain.identifier.MerchantId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A merchant (가맹점) as the gateway knows it.
 *
 * @param name shown to the buyer in the window and in the issuer's app
 * @param storeId the merchant's id at the VAN (StoreId, at most 10 bytes)
 * @param domain the shop's domain, sent to the VAN (at most 40 bytes)
 * @param businessNumber 10 digits (사업자등록번호), sent to the VAN
 * @param cardDataContracts at most one for each purpose
 */
public record Merchant(
        MerchantId id,
        String name,
        String storeId,
        String domain,
        String businessNumber,
        List<RegisteredAddress> returnAddresses,
        Set<Contract> contracts,
        List<CardDataContract> cardDataContracts) {

    public Merchant {
        require(!name.isBlank() && name.length() <= 40, "name must have 1 to 40 characters");
        require(storeId.matches("[A-Za-z0-9]{1,10}"), "storeId must be 1 to 10 of [A-Za-z0-9]");
        require(domain.matches("[A-Za-z0-9.:-]{1,40}"), "domain must be a host name of at most 40 characters");
        require(businessNumber.matches("[0-9]{10}"), "businessNumber must have 10 digits");
        returnAddresses = List.copyOf(returnAddresses);
        contracts = Set.copyOf(contracts);
        cardDataContracts = List.copyOf(cardDataContracts);
        require(
                cardDataContracts.stream()
                                .map(CardDataContract::purpose)
                                .distinct()
                                .count()
                        == cardDataContracts.size(),
                "cardDataContracts has a purpose twice");
    }

    public boolean hasRegistered(String address) {
        return returnAddresses.stream().anyMatch(registered -> registered.admits(address));
    }

    public boolean mayUse(Contract contract) {
        return contracts.contains(contract);
    }

    /** The contract for the first of these purposes that there is one for. */
    public Optional<CardDataContract> cardDataContract(CardDataPurpose... purposes) {
        return Arrays.stream(purposes)
                .flatMap(purpose -> cardDataContracts.stream().filter(contract -> contract.purpose() == purpose))
                .findFirst();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
