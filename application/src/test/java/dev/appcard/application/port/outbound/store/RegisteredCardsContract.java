package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.billing.BillingFixtures.card;
import static dev.appcard.domain.billing.BillingFixtures.newBillingKey;
import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.issuer.IssuerCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link RegisteredCards} keeps to. */
public interface RegisteredCardsContract {
    Instant LATER = OPENED_AT.plusSeconds(3600);
    Instant LATER_STILL = OPENED_AT.plusSeconds(7200);

    RegisteredCards cards();

    UnitOfWork unitOfWork();

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.RegisteredCardsContract#holdings")
    default void findShouldGiveBackTheCardAsItWasStored(TokenIssuer tokenIssuer) {
        RegisteredCard card = stored(card(newBillingKey(), tokenIssuer));

        assertThat(cards().find(card.key())).contains(card);
    }

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.RegisteredCardsContract#holdings")
    default void findShouldGiveBackTheCardAsItEnded(TokenIssuer tokenIssuer) {
        RegisteredCard unreadable = stored(card(newBillingKey(), tokenIssuer)).unreadable(LATER);
        RegisteredCard deleted = stored(card(newBillingKey(), tokenIssuer)).deleted(LATER);

        assertThat(end(unreadable)).isTrue();
        assertThat(end(deleted)).isTrue();

        assertThat(cards().find(unreadable.key())).contains(unreadable);
        assertThat(cards().find(deleted.key())).contains(deleted);
    }

    @Test
    default void findShouldBeEmptyWhenThereIsNoSuchCard() {
        assertThat(cards().find(newBillingKey())).isEmpty();
    }

    @Test
    default void addShouldThrowWhenTheKeyIsTaken() {
        RegisteredCard card = stored(card());

        assertThatThrownBy(() -> add(card)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void endShouldLetAnUnreadableCardBeDeletedAndNothingFollowThat() {
        RegisteredCard card = stored(card());

        assertThat(end(card.unreadable(LATER))).isTrue();
        assertThat(end(card.deleted(LATER))).isTrue();
        assertThat(end(card.deleted(LATER_STILL))).isFalse();
        assertThat(end(card.unreadable(LATER_STILL))).isFalse();

        assertThat(cards().find(card.key())).contains(card.deleted(LATER));
    }

    @Test
    default void endShouldBeRefusedForWhatHasNotEndedOrIsNotThere() {
        RegisteredCard card = card();

        assertThatIllegalArgumentException().isThrownBy(() -> end(card));
        assertThat(end(card.deleted(LATER))).isFalse();
        assertThat(cards().find(card.key())).isEmpty();
    }

    @Test
    default void endShouldLetOneOfManyDelete() {
        RegisteredCard card = stored(card());

        List<Boolean> ended = AtOnce.run(20, number -> end(card.deleted(LATER.plusSeconds(number))));

        assertThat(ended).containsOnlyOnce(true);
        assertThat(cards().find(card.key())).contains(card.deleted(LATER.plusSeconds(ended.indexOf(true))));
    }

    @Test
    default void holdActiveShouldTellWhetherItCanBeCharged() {
        RegisteredCard active = stored(card());
        RegisteredCard unreadable = stored(card());
        RegisteredCard deleted = stored(card());
        end(unreadable.unreadable(LATER));
        end(deleted.deleted(LATER));

        assertThat(holdActive(active)).isTrue();
        assertThat(holdActive(unreadable)).isFalse();
        assertThat(holdActive(deleted)).isFalse();
        assertThat(holdActive(card())).isFalse();
    }

    @Test
    default void nothingShouldBeStoredWhenTheUnitOfWorkFails() {
        RegisteredCard kept = stored(card());
        RegisteredCard never = card();

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    cards().add(never);
                    cards().end(kept.deleted(LATER));
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(cards().find(never.key())).isEmpty();
        assertThat(cards().find(kept.key())).contains(kept);
    }

    @Test
    default void writingShouldBeRefusedOutsideOfAUnitOfWork() {
        RegisteredCard kept = stored(card());
        RegisteredCard never = card();

        assertThatThrownBy(() -> cards().add(never)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> cards().end(kept.deleted(LATER))).isInstanceOf(RuntimeException.class);

        assertThat(cards().find(never.key())).isEmpty();
        assertThat(cards().find(kept.key())).contains(kept);
    }

    default RegisteredCard stored(RegisteredCard card) {
        add(card);
        return card;
    }

    default void add(RegisteredCard card) {
        unitOfWork().run(() -> {
            cards().add(card);
            return card;
        });
    }

    default boolean end(RegisteredCard ended) {
        return unitOfWork().run(() -> cards().end(ended));
    }

    default boolean holdActive(RegisteredCard card) {
        return unitOfWork().run(() -> cards().holdActive(card.key()));
    }

    static Stream<TokenIssuer> holdings() {
        return Stream.of(new TokenIssuer.AtIssuer(new IssuerCode("BC")), new TokenIssuer.AtVan());
    }
}
