package dev.appcard.application.port.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unreadable;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every vault does that keeps cards, while nothing is wrong with its keys. */
public interface CardVaultContract {

    MerchantId MERCHANT = new MerchantId("shop");
    CardBinding BINDING = new CardBinding(MERCHANT, "KB", new BillingKey("bill_vault0000000000001"));
    String TEXT = "kbcardid-9f8e7d6c5b4a";

    CardVault cardVault();

    private Sealed<CardSecret> sealed(CardSecret secret, CardBinding binding) {
        return cardVault().prepareSeal(binding.merchant()).orElseThrow().seal(secret, binding);
    }

    private Sealed<CardSecret> sealed() {
        return sealed(cardId(), BINDING);
    }

    static CardId cardId() {
        return CardId.of(TEXT.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    default void keepsCardsShouldBeTrue() {
        assertThat(cardVault().keepsCards()).isTrue();
    }

    @Test
    default void openShouldGiveTheCardIdBackForItsOwnBinding() {
        assertThat(cardVault().open(sealed(), BINDING)).isEqualTo(new Opened(cardId()));
    }

    @Test
    @DisplayName("a CARD_ID and a VAN billing key of the same characters stay what they are")
    default void openShouldGiveTheVanBillingKeyBack() {
        VanBillingKey key = VanBillingKey.of(TEXT.getBytes(StandardCharsets.US_ASCII));
        CardBinding ofTheVan = new CardBinding(MERCHANT, "VAN", BINDING.billingKey());

        assertThat(cardVault().open(sealed(key, ofTheVan), ofTheVan)).isEqualTo(new Opened(key));
    }

    @Test
    @DisplayName(
            "a row that was copied to another merchant, holder or billing key does not open, nor where a part's end"
                    + " moved")
    default void openShouldRefuseAnotherBinding() {
        Sealed<CardSecret> sealed = sealed();

        Stream.of(
                        new CardBinding(new MerchantId("shop2"), "KB", BINDING.billingKey()),
                        new CardBinding(MERCHANT, "NH", BINDING.billingKey()),
                        new CardBinding(MERCHANT, "KB", new BillingKey("bill_vault0000000000002")),
                        new CardBinding(new MerchantId("shopK"), "B", BINDING.billingKey()),
                        new CardBinding(MERCHANT, "KBb", new BillingKey("ill_vault0000000000001")))
                .forEach(other -> assertThat(cardVault().open(sealed, other))
                        .as(other.toString())
                        .isEqualTo(new Unreadable()));
    }

    @Test
    default void openShouldRefuseWhicheverByteWasAltered() {
        byte[] envelope = sealed().envelope();

        for (int position = 0; position < envelope.length; position++) {
            byte[] altered = envelope.clone();
            altered[position] ^= 1;
            assertUnreadable(altered, "byte " + position);
        }
    }

    @Test
    default void openShouldRefuseWhereverItWasCutShort() {
        byte[] envelope = sealed().envelope();

        for (int length = 1; length < envelope.length; length++) {
            assertUnreadable(Arrays.copyOf(envelope, length), "cut to " + length);
        }
    }

    @Test
    default void openShouldRefuseWhenSomethingWasAdded() {
        byte[] envelope = sealed().envelope();

        assertUnreadable(Arrays.copyOf(envelope, envelope.length + 1), "one byte more");
    }

    @Test
    default void sealShouldDifferEachTimeAndNotShowTheSecret() {
        Sealed<CardSecret> sealed = sealed();

        assertThat(sealed).isNotEqualTo(sealed());
        assertThat(new String(sealed.envelope(), StandardCharsets.ISO_8859_1)).doesNotContain(TEXT);
    }

    @Test
    @DisplayName("a seal is good for several cards of its merchant's, and leaves the secret to its owner")
    default void sealShouldServeSeveralCards() {
        CardBinding second = new CardBinding(MERCHANT, "BC", new BillingKey("bill_vault0000000000003"));
        CardSeal seal = cardVault().prepareSeal(MERCHANT).orElseThrow();
        CardId secret = cardId();

        Sealed<CardSecret> first = seal.seal(secret, BINDING);
        Sealed<CardSecret> other = seal.seal(secret, second);

        assertThat(cardVault().open(first, BINDING)).isEqualTo(new Opened(secret));
        assertThat(cardVault().open(other, second)).isEqualTo(new Opened(secret));
        assertThat(cardVault().open(first, second)).isEqualTo(new Unreadable());
    }

    @Test
    @DisplayName("what was opened is the caller's own: wiping it changes no other copy")
    default void openShouldGiveACopyEachTime() {
        Sealed<CardSecret> sealed = sealed();
        if (cardVault().open(sealed, BINDING) instanceof Opened(CardSecret first)) {
            first.close();
        }

        assertThat(cardVault().open(sealed, BINDING)).isEqualTo(new Opened(cardId()));
    }

    @Test
    default void openShouldServeManyThreadsAtOnce() {
        List<Sealed<CardSecret>> many = Stream.generate(this::sealed).limit(64).toList();

        assertThat(many.parallelStream().map(each -> cardVault().open(each, BINDING)))
                .hasSize(64)
                .containsOnly(new Opened(cardId()));
    }

    private void assertUnreadable(byte[] envelope, String how) {
        assertThat(cardVault().open(new Sealed<>(envelope), BINDING)).as(how).isEqualTo(new Unreadable());
    }
}
