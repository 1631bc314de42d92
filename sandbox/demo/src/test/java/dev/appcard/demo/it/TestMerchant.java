package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.admin.Administration;
import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase;
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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A merchant of one test class alone, made by the administration: what it orders, scripts at the VAN and counts there
 * is its own, although all tests share a platform.
 */
record TestMerchant(Platform platform, Merchant merchant, ApiKeys keys) {

    static final String NAME = "시험상점";

    private static final AtomicInteger MADE = new AtomicInteger();

    /** What a merchant may do. */
    enum Contracts {
        /** Everything, within the limits of the demo's merchant. */
        ALL(Set.of(Contract.values()), CardDataPurpose.values()),
        /** Payments in the window, and nothing else. */
        WINDOW_ONLY(Set.of(Contract.APP_CARD));

        private final Set<Contract> ofPayments;
        private final List<CardDataContract> ofCardData;

        Contracts(Set<Contract> ofPayments, CardDataPurpose... purposes) {
            this.ofPayments = ofPayments;
            this.ofCardData = Arrays.stream(purposes)
                    .map(purpose -> new CardDataContract(purpose, Money.won(5_000_000), 1_000_000, false))
                    .toList();
        }
    }

    /** I-1, movement by movement: our journal has what the VAN's own ledger has. To be asked when all is quiet. */
    void assertBooksEqual() {
        assertThat(platform.database().movementsOf(id()))
                .as("our journal and the VAN's ledger")
                .containsExactlyInAnyOrderElementsOf(van().movements());
    }

    static TestMerchant make(Platform platform, Contracts contracts) {
        return make(platform, contracts, false);
    }

    /** One with keys for real money. */
    static TestMerchant makeLive(Platform platform) {
        return make(platform, Contracts.ALL, true);
    }

    private static TestMerchant make(Platform platform, Contracts contracts, boolean live) {
        int number = MADE.incrementAndGet();
        Merchant merchant = new Merchant(
                new MerchantId("test-" + number),
                NAME,
                Integer.toString(2_100_000_000 + number),
                "localhost",
                "1234567891",
                List.of(
                        RegisteredAddress.parse(RegisteredAddress.LOOPBACK_ANY_PORT),
                        RegisteredAddress.parse("appcarddemo://pay")),
                contracts.ofPayments,
                contracts.ofCardData);
        try (Administration administration = platform.postgres.database().administration()) {
            CreateMerchantUseCase merchants = administration.createMerchant();
            ApiKeys keys = merchants.newKeys(live);
            merchants.ensure(merchant, keys);
            return new TestMerchant(platform, merchant, keys);
        }
    }

    /** {@code mId} of the API. */
    String id() {
        return merchant.id().value();
    }

    MerchantClient server() {
        return new MerchantClient(platform.ports.gatewayUrl(), keys.secret());
    }

    BillingClient billing() {
        return new BillingClient(server());
    }

    CardOwner cardOwner() {
        return new CardOwner(billing(), platform.buyer());
    }

    /** The VAN, as far as it is about this merchant. */
    VanSide van() {
        return new VanSide(platform.ports.sandboxUrl(), merchant.storeId());
    }

    /** Neither keys nor terms. */
    @Override
    public String toString() {
        return id();
    }
}
