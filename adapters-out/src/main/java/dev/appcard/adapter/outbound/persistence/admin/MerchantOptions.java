package dev.appcard.adapter.outbound.persistence.admin;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The options of {@code create-merchant}, read into a merchant and its keys. Every refusal names option and remedy. */
final class MerchantOptions {
    private static final String LIVE = "live";
    private static final String CARD_DATA_CONTRACT = "card-data-contract";
    private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]");
    private static final Set<String> REPEATABLE = Set.of("return-address", "contract", CARD_DATA_CONTRACT);
    private static final Set<String> SINGLE =
            Set.of("id", "name", "store-id", "domain", "business-number", "secret-key", "client-key");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    static MerchantOptions parse(List<String> arguments) {
        MerchantOptions options = new MerchantOptions();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            options.take(rest.next(), rest);
        }
        return options;
    }

    Merchant merchant() {
        MerchantId id = read("id", MerchantId::new);
        List<RegisteredAddress> addresses = returnAddresses();
        Set<Contract> contracts = contracts();
        List<CardDataContract> cardDataContracts = cardDataContracts();
        String name = one("name");
        String storeId = one("store-id");
        String domain = one("domain");
        String businessNumber = one("business-number");
        try {
            return new Merchant(id, name, storeId, domain, businessNumber, addresses, contracts, cardDataContracts);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(optionOf(String.valueOf(refused.getMessage())), refused);
        }
    }

    /** The domain's text begins with the field's name; the options are called like the fields, but hyphenated. */
    private static String optionOf(String refusal) {
        int end = refusal.indexOf(' ');
        String option =
                UPPER_CASE.matcher(refusal.substring(0, end)).replaceAll("-$0").toLowerCase(Locale.ROOT);
        return "--" + (option.equals("card-data-contracts") ? CARD_DATA_CONTRACT : option) + refusal.substring(end);
    }

    /** Those that were given, which only test keys may be; else new ones. */
    ApiKeys keys() {
        boolean given = values.containsKey("secret-key") || values.containsKey("client-key");
        if (given && isLive()) {
            throw new IllegalArgumentException(
                    "--secret-key, --client-key: live keys are made, not chosen; leave them out");
        }
        return given ? new ApiKeys(one("secret-key"), one("client-key"), false) : ApiKeys.random(isLive());
    }

    private boolean isLive() {
        return values.containsKey(LIVE);
    }

    private void take(String argument, Iterator<String> rest) {
        String option = argument.startsWith("--") ? argument.substring(2) : "";
        if (option.equals(LIVE)) {
            values.put(LIVE, List.of());
            return;
        }
        if (!SINGLE.contains(option) && !REPEATABLE.contains(option)) {
            throw new IllegalArgumentException(argument + ": unknown option\n" + CreateMerchant.USAGE);
        }
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(argument + ": needs a value after it");
        }
        List<String> taken = values.computeIfAbsent(option, _ -> new ArrayList<>());
        taken.add(rest.next());
        if (taken.size() > 1 && SINGLE.contains(option)) {
            throw new IllegalArgumentException(argument + ": given twice; give it once");
        }
    }

    private String one(String option) {
        return all(option).getFirst();
    }

    private List<String> all(String option) {
        List<String> given = values.get(option);
        if (given == null) {
            throw new IllegalArgumentException("--" + option + ": missing; give it\n" + CreateMerchant.USAGE);
        }
        return given;
    }

    private <T> T read(String option, Function<String, T> reader) {
        return read(option, one(option), reader);
    }

    private static <T> T read(String option, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("--" + option + ": " + refused.getMessage(), refused);
        }
    }

    private List<RegisteredAddress> returnAddresses() {
        List<RegisteredAddress> addresses = all("return-address").stream()
                .map(text -> read("return-address", text, RegisteredAddress::parse))
                .toList();
        if (isLive() && addresses.stream().anyMatch(RegisteredAddress.LoopbackAnyPort.class::isInstance)) {
            throw new IllegalArgumentException("--return-address: " + RegisteredAddress.LOOPBACK_ANY_PORT
                    + " is for test keys only; give the shop's own https address, or leave out --live");
        }
        return addresses;
    }

    private Set<Contract> contracts() {
        return all("contract").stream().map(MerchantOptions::contract).collect(Collectors.toUnmodifiableSet());
    }

    /** None is an answer, too: most merchants have no contract about card data. */
    private List<CardDataContract> cardDataContracts() {
        return values.getOrDefault(CARD_DATA_CONTRACT, List.of()).stream()
                .map(text -> read(CARD_DATA_CONTRACT, text, CardDataContractOption::parse))
                .toList();
    }

    private static Contract contract(String name) {
        return Arrays.stream(Contract.values())
                .filter(contract -> contract.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--contract: must be one of " + Arrays.toString(Contract.values()) + ": " + name));
    }
}
