package dev.appcard.demo;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import dev.appcard.domain.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The demo's merchant: its keys are printed in the documents, so it exists in the demo only. */
final class DemoMerchant {

    /** The shop's own app, as if there were one: what a web view is returned to. */
    static final String APP_SCHEME = "appcarddemo://pay";

    static final Merchant MERCHANT = new Merchant(
            new MerchantId("demo"),
            "데모상점",
            "2999199999",
            "localhost",
            "1234567890",
            List.of(RegisteredAddress.parse(RegisteredAddress.LOOPBACK_ANY_PORT), RegisteredAddress.parse(APP_SCHEME)),
            Set.of(Contract.values()),
            Arrays.stream(CardDataPurpose.values())
                    .map(purpose -> new CardDataContract(purpose, Money.won(5_000_000), 1_000_000, false))
                    .toList());

    static final ApiKeys KEYS = new ApiKeys("test_sk_demo_4f1d9a7c2b6e8053", "test_ck_demo_9c3e5a1f7d2b8046", false);

    private DemoMerchant() {}
}
