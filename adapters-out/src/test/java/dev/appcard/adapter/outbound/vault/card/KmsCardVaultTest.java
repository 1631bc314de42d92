package dev.appcard.adapter.outbound.vault.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.adapter.outbound.vault.keys.DataKeysForTests;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.TestTime;
import dev.appcard.adapter.outbound.vault.kms.KmsForTests;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.CardVaultContract;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The card vault with the real AWS SDK on the line to the test KMS")
class KmsCardVaultTest implements CardVaultContract {

    private static final KeyCacheLimits CACHE = new KeyCacheLimits(1_000, Duration.ofMinutes(5));

    private final TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
    private final List<EnvelopeCardVault> vaults = new ArrayList<>();
    private PlayKms kms;
    private EnvelopeCardVault vault;

    private record Card(CardBinding binding, Sealed<CardSecret> sealed, CardId secret) {}

    @BeforeEach
    void open() throws Exception {
        // other tests' vaults have wrapped this merchant's key under keys that are gone
        DataKeysForTests.SQL.execute("delete from data_key where scope like '" + MERCHANT.value() + "/%'");
        kms = KmsForTests.start();
        vault = newInstance();
    }

    @AfterEach
    void close() {
        vaults.forEach(EnvelopeCardVault::close);
        kms.close();
    }

    @Override
    public CardVault cardVault() {
        return vault;
    }

    @Test
    @DisplayName("10,000 charges ask the KMS as often as there are data keys, not as there are charges")
    void openShouldAskTheKmsOncePerDataKey() {
        List<Card> cards = new ArrayList<>();
        for (int month = 0; month < 3; month++) {
            for (int merchant = 0; merchant < 4; merchant++) {
                cards.addAll(cards(new MerchantId("many" + merchant), 10_000 / 12 + 1, cards.size()));
            }
            time.pass(Duration.ofDays(31));
        }
        Set<UUID> dataKeys = new HashSet<>();
        cards.forEach(card -> dataKeys.add(CardEnvelope.dataKeyOf(card.sealed())));
        kms.forgetCalls();
        EnvelopeCardVault restarted = newInstance();

        assertThat(cards)
                .hasSizeGreaterThan(10_000)
                .allSatisfy(card -> assertThat(restarted.open(card.sealed(), card.binding()))
                        .isEqualTo(new Opened(card.secret())));

        assertThat(dataKeys).hasSize(12);
        assertThat(kms.calls("Decrypt")).isEqualTo(12);
        assertThat(kms.calls("GenerateDataKey")).isZero();
    }

    @Test
    @DisplayName("32 threads that want the same card after a start make one call between them")
    void openShouldAskOnceHoweverManyWant() throws Exception {
        Card card = card(DataKeysForTests.newMerchant());
        kms.forgetCalls();
        kms.become(PlayKms.Fault.SLOW);
        EnvelopeCardVault cold = newInstance();

        assertThat(together(32, () -> cold.open(card.sealed(), card.binding())))
                .containsOnly(new Opened(card.secret()));
        assertThat(kms.calls("Decrypt")).isOne();
    }

    @Test
    @DisplayName("two instances that make a scope's key at once end with one, and open each other's cards")
    void prepareSealShouldMakeOneKeyOfAScope() throws Exception {
        MerchantId merchant = DataKeysForTests.newMerchant();
        EnvelopeCardVault other = newInstance();
        kms.become(PlayKms.Fault.SLOW);
        List<EnvelopeCardVault> turns = List.of(vault, other, vault, other);
        CyclicBarrier barrier = new CyclicBarrier(turns.size());

        List<Card> cards = turns.stream()
                .map(turn -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(barrier);
                            return card(turn, merchant);
                        },
                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(DataKeysForTests.countOf(merchant)).isOne();
        assertThat(kms.calls("GenerateDataKey")).isLessThanOrEqualTo(2);
        assertThat(cards).allSatisfy(card -> {
            assertThat(vault.open(card.sealed(), card.binding())).isEqualTo(new Opened(card.secret()));
            assertThat(other.open(card.sealed(), card.binding())).isEqualTo(new Opened(card.secret()));
        });
    }

    @Test
    @DisplayName("another month is another data key, by Korea's calendar; cards of the month before still open")
    void prepareSealShouldMakeAKeyForEachMonth() {
        MerchantId merchant = DataKeysForTests.newMerchant();
        time.pass(Duration.between(time.instant(), Instant.parse("2026-11-30T14:59:59Z")));
        Card november = card(merchant);
        time.pass(Duration.ofSeconds(1));
        Card december = card(merchant);

        assertThat(DataKeysForTests.SQL.query(
                        "select scope from data_key where scope like ? order by scope",
                        row -> row.getString(1),
                        merchant.value() + "/%"))
                .containsExactly(merchant.value() + "/2026-11", merchant.value() + "/2026-12");
        assertThat(opens(november)).isEqualTo(new Opened(november.secret()));
        assertThat(opens(december)).isEqualTo(new Opened(december.secret()));
    }

    @Test
    @DisplayName("no key is sealed with once it was retired, from the next card on")
    void prepareSealShouldNotUseARetiredKey() throws Exception {
        MerchantId merchant = DataKeysForTests.newMerchant();
        Card before = card(merchant);
        DataKeysForTests.SQL.execute(
                "update data_key set retired_at = now() where scope like '" + merchant.value() + "/%'");
        Card after = card(merchant);

        assertThat(CardEnvelope.dataKeyOf(after.sealed())).isNotEqualTo(CardEnvelope.dataKeyOf(before.sealed()));
        assertThat(opens(before)).isEqualTo(new Opened(before.secret()));
    }

    private EnvelopeCardVault newInstance() {
        EnvelopeCardVault made =
                new EnvelopeCardVault(DataKeysForTests.rows(), KmsForTests.wrapper(kms), CACHE, time, time, () -> {});
        vaults.add(made);
        return made;
    }

    private OpenedCard opens(Card card) {
        return vault.open(card.sealed(), card.binding());
    }

    private Card card(MerchantId merchant) {
        return card(vault, merchant);
    }

    private static Card card(CardVault vault, MerchantId merchant) {
        CardBinding binding = new CardBinding(merchant, "KB", new BillingKey("bill_ofthekms000000000001"));
        return new Card(
                binding,
                vault.prepareSeal(merchant).orElseThrow().seal(CardVaultContract.cardId(), binding),
                CardVaultContract.cardId());
    }

    private List<Card> cards(MerchantId merchant, int count, int from) {
        var seal = vault.prepareSeal(merchant).orElseThrow();
        return IntStream.range(from, from + count)
                .mapToObj(number -> {
                    CardBinding binding =
                            new CardBinding(merchant, "KB", new BillingKey("bill_many%016d".formatted(number)));
                    CardId secret = CardId.of(("card-" + number).getBytes(StandardCharsets.US_ASCII));
                    return new Card(binding, seal.seal(secret, binding), secret);
                })
                .toList();
    }

    private static List<OpenedCard> together(int threads, Supplier<OpenedCard> work) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(threads);
        Callable<OpenedCard> task = () -> {
            meet(barrier);
            return work.get();
        };
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            return executor.invokeAll(Collections.nCopies(threads, task)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
