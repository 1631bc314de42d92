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
        checkedName(name);
        checkedStoreId(storeId);
        checkedDomain(domain);
        checkedBusinessNumber(businessNumber);
        returnAddresses = List.copyOf(returnAddresses);
        contracts = Set.copyOf(contracts);
        cardDataContracts = List.copyOf(CardDataContract.eachPurposeOnce(cardDataContracts));
    }

    /** @throws IllegalArgumentException when it is no merchant's name */
    public static String checkedName(String name) {
        return require(name, !name.isBlank() && name.length() <= 40, "a name has 1 to 40 characters");
    }

    /** @throws IllegalArgumentException when it is no id of a store at the VAN */
    public static String checkedStoreId(String storeId) {
        return require(storeId, storeId.matches("[A-Za-z0-9]{1,10}"), "a store id is 1 to 10 of [A-Za-z0-9]");
    }

    /** @throws IllegalArgumentException when it is no shop's domain */
    public static String checkedDomain(String domain) {
        return require(
                domain, domain.matches("[A-Za-z0-9.:-]{1,40}"), "a domain is a host name of at most 40 characters");
    }

    /** @throws IllegalArgumentException when it is no business number */
    public static String checkedBusinessNumber(String number) {
        return require(number, number.matches("[0-9]{10}"), "a business number has 10 digits");
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

    private static String require(String value, boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
        return value;
    }
}
