package dev.appcard.application.service.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.outbound.admin.FakeSealedCards;
import dev.appcard.application.port.outbound.admin.SealedCards.SealedCard;
import dev.appcard.application.port.outbound.vault.FakeCardVault;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReencryptCardsServiceTest {

    private static final int CARDS = 1_150;
    private static final RotationCounts NOTHING = new RotationCounts(0, 0, 0, 0);

    private final FakeSealedCards cards = new FakeSealedCards(YearMonth.of(2026, 11));
    private final FakeCardVault vault = new FakeCardVault();
    private final HeardRotation heard = new HeardRotation();

    @BeforeEach
    void registerCards() {
        for (int number = 0; number < CARDS; number++) {
            CardBinding binding = binding(number);
            cards.add(new SealedCard(
                    binding,
                    vault.prepareSeal(binding.merchant())
                            .orElseThrow()
                            .seal(CardId.of("card-id-of-a-card".getBytes(StandardCharsets.US_ASCII)), binding)));
        }
    }

    @Test
    @DisplayName("in Korea it is December already: the cards of November move, all of many batches")
    void reencryptShouldMoveTheCardsOfPastMonths() {
        assertThat(at("2026-11-30T14:59:59Z").reencrypt(false, heard)).isEqualTo(NOTHING);

        assertThat(at("2026-11-30T15:00:00Z").reencrypt(false, heard)).isEqualTo(new RotationCounts(CARDS, 0, 0, 0));

        assertThat(heard.lines()).containsExactly("retired 0", "retired 1", "so far 1000");
        assertThat(at("2026-11-30T15:00:00Z").reencrypt(false, heard)).isEqualTo(NOTHING);
    }

    @Test
    void reencryptShouldMoveEveryCardWhenAllKeysAreRetired() {
        assertThat(at("2026-11-22T03:00:00Z").reencrypt(true, heard)).isEqualTo(new RotationCounts(CARDS, 0, 0, 0));
        assertThat(at("2026-11-22T03:00:00Z").reencrypt(false, heard)).isEqualTo(NOTHING);
    }

    @Test
    void reencryptShouldStopWhenNoKeyIsToBeHad() {
        vault.goAway();

        assertThat(at("2026-12-22T03:00:00Z").reencrypt(false, heard)).isEqualTo(new RotationCounts(0, 0, 0, 1));

        vault.comeBack();
        assertThat(at("2026-12-22T03:00:00Z").reencrypt(false, heard)).isEqualTo(new RotationCounts(CARDS, 0, 0, 0));
    }

    @Test
    void reencryptShouldNameWhatDoesNotOpenAndGoOn() {
        cards.add(stolen());

        assertThat(at("2026-12-22T03:00:00Z").reencrypt(false, heard))
                .isEqualTo(new RotationCounts(CARDS - 1, 0, 1, 0));

        assertThat(heard.lines())
                .contains("card of thief from KB, " + binding(42).billingKey().value());
    }

    /** Card 42, copied to another merchant. */
    private SealedCard stolen() {
        CardBinding thiefs =
                new CardBinding(new MerchantId("thief"), "KB", binding(42).billingKey());
        return new SealedCard(
                thiefs,
                vault.prepareSeal(thiefs.merchant())
                        .orElseThrow()
                        .seal(CardId.of("card-id-of-a-card".getBytes(StandardCharsets.US_ASCII)), binding(42)));
    }

    private ReencryptCardsService at(String time) {
        return new ReencryptCardsService(cards, vault, () -> Instant.parse(time));
    }

    private static CardBinding binding(int number) {
        return new CardBinding(new MerchantId("shop"), "KB", new BillingKey("bill_cards%012d".formatted(number)));
    }
}
