package dev.appcard.adapter.inbound.admin;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that describe a new merchant. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class MerchantOptions {

    static final String RETURN_ADDRESS = "--return-address";
    private static final String ID = "--id";
    private static final String NAME = "--name";
    private static final String STORE_ID = "--store-id";
    private static final String DOMAIN = "--domain";
    private static final String BUSINESS_NUMBER = "--business-number";
    private static final String CONTRACT = "--contract";
    private static final String CARD_DATA_CONTRACT = "--card-data-contract";

    @Option(names = ID, required = true, paramLabel = "<id>", description = "1 to 14 of A-Za-z0-9_-")
    private String id;

    @Option(names = NAME, required = true, paramLabel = "<name>", description = "shown to the buyer")
    private String name;

    @Option(names = STORE_ID, required = true, paramLabel = "<id>", description = "its id at the VAN")
    private String storeId;

    @Option(names = DOMAIN, required = true, paramLabel = "<domain>", description = "the shop's")
    private String domain;

    @Option(names = BUSINESS_NUMBER, required = true, paramLabel = "<number>", description = "10 digits")
    private String businessNumber;

    @Option(
            names = RETURN_ADDRESS,
            required = true,
            paramLabel = "<address>",
            description = "where buyers may be sent back to; may be repeated")
    private List<String> returnAddresses;

    @Option(
            names = CONTRACT,
            required = true,
            paramLabel = "<contract>",
            description = "APP_CARD or AUTOMATIC_PAYMENT; may be repeated")
    private List<String> contracts;

    @Option(
            names = CARD_DATA_CONTRACT,
            paramLabel = "<contract>",
            description = "PHONE_ORDER|SUBSCRIPTION|USAGE:<won in one payment>:<attempts a day>[:waived]:"
                    + " a contract about keyed-in card data, one for each purpose;"
                    + " waived: birth date and password digits may be left out")
    private List<String> cardDataContracts = List.of();

    /** @throws picocli.CommandLine.ParameterException naming the option and what to give instead */
    Merchant merchant(OptionReader options) {
        return new Merchant(
                options.read(ID, id, MerchantId::new),
                options.read(NAME, name, Merchant::checkedName),
                options.read(STORE_ID, storeId, Merchant::checkedStoreId),
                options.read(DOMAIN, domain, Merchant::checkedDomain),
                options.read(BUSINESS_NUMBER, businessNumber, Merchant::checkedBusinessNumber),
                options.readAll(RETURN_ADDRESS, returnAddresses, RegisteredAddress::parse),
                Set.copyOf(options.readAll(CONTRACT, contracts, MerchantOptions::contract)),
                options.read(
                        CARD_DATA_CONTRACT,
                        options.readAll(CARD_DATA_CONTRACT, cardDataContracts, CardDataContractText::parse),
                        CardDataContract::eachPurposeOnce));
    }

    private static Contract contract(String name) {
        return Arrays.stream(Contract.values())
                .filter(contract -> contract.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + Arrays.toString(Contract.values()) + ": " + name));
    }
}
