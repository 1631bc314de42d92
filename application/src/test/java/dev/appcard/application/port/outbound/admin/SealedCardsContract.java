package dev.appcard.application.port.outbound.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.admin.SealedCards.SealedCard;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SealedCards} keeps to. */
public interface SealedCardsContract {

    YearMonth MONTH = YearMonth.of(2026, 11);

    SealedCards cards();

    /** What the cards are sealed by, in {@link #MONTH}. */
    CardVault vault();

    /** Stores a card as registering does. */
    void register(CardBinding binding, Sealed<CardSecret> sealed) throws Exception;

    @Test
    default void underRetiredKeysShouldBeEmptyUntilKeysAreRetired() throws Exception {
        given(2);

        assertThat(cards().underRetiredKeys("", 10)).isEmpty();
        assertThat(cards().retireKeysOfOtherMonths(MONTH)).isZero();
        assertThat(cards().underRetiredKeys("", 10)).isEmpty();
    }

    @Test
    @DisplayName("a merchant's key of another month is retired once, with all cards under it")
    default void retireKeysOfOtherMonthsShouldCountKeys() throws Exception {
        given(3);

        assertThat(cards().retireKeysOfOtherMonths(MONTH.plusMonths(1))).isOne();
        assertThat(cards().retireKeysOfOtherMonths(MONTH.plusMonths(1))).isZero();

        assertThat(cards().underRetiredKeys("", 10)).hasSize(3);
    }

    @Test
    default void underRetiredKeysShouldGoOverThemByBillingKey() throws Exception {
        given(5);
        assertThat(cards().retireAllKeys()).isOne();

        assertThat(cards().underRetiredKeys("", 2))
                .extracting(SealedCard::binding)
                .containsExactly(binding(0), binding(1));
        assertThat(cards().underRetiredKeys(binding(3).billingKey().value(), 10))
                .extracting(SealedCard::binding)
                .containsExactly(binding(4));
    }

    @Test
    @DisplayName("what is sealed again lies under a key in use")
    default void replaceShouldTakeItFromUnderTheRetiredKey() throws Exception {
        given(2);
        cards().retireAllKeys();
        SealedCard first = cards().underRetiredKeys("", 1).getFirst();

        assertThat(cards().replace(first, sealed(first.binding()))).isTrue();

        assertThat(cards().underRetiredKeys("", 10))
                .extracting(SealedCard::binding)
                .containsExactly(binding(1));
    }

    @Test
    @DisplayName("what has changed since it was read is not overwritten")
    default void replaceShouldBeACompareAndSet() throws Exception {
        given(1);
        cards().retireAllKeys();
        SealedCard read = cards().underRetiredKeys("", 1).getFirst();
        cards().replace(read, sealed(read.binding()));

        assertThat(cards().replace(read, sealed(read.binding()))).isFalse();
    }

    private void given(int count) throws Exception {
        for (int number = 0; number < count; number++) {
            register(binding(number), sealed(binding(number)));
        }
    }

    private Sealed<CardSecret> sealed(CardBinding binding) {
        return vault().prepareSeal(binding.merchant())
                .orElseThrow()
                .seal(CardId.of("card-id-of-a-card".getBytes(StandardCharsets.US_ASCII)), binding);
    }

    private static CardBinding binding(int number) {
        return new CardBinding(new MerchantId("shop"), "KB", new BillingKey("bill_cards%012d".formatted(number)));
    }
}
