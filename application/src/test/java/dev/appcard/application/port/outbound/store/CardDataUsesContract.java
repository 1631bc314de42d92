package dev.appcard.application.port.outbound.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CardDataUses} keeps to. */
public interface CardDataUsesContract {
    LocalDate DAY = LocalDate.of(2026, 11, 21);

    CardDataUses uses();

    UnitOfWork unitOfWork();

    /** A merchant that has not used anything. */
    MerchantId newMerchantId();

    @Test
    default void countShouldEndAtTheContractsNumber() {
        MerchantId merchant = newMerchantId();
        CardDataContract contract = contract(CardDataPurpose.PHONE_ORDER, 3);

        List<Boolean> counted =
                Stream.generate(() -> count(merchant, contract, DAY)).limit(5).toList();

        assertThat(counted).containsExactly(true, true, true, false, false);
    }

    @Test
    default void countShouldBeOfOneMerchantPurposeAndDay() {
        MerchantId merchant = newMerchantId();
        CardDataContract once = contract(CardDataPurpose.PHONE_ORDER, 1);

        assertThat(count(merchant, once, DAY)).isTrue();
        assertThat(count(merchant, once, DAY)).isFalse();
        assertThat(count(newMerchantId(), once, DAY)).isTrue();
        assertThat(count(merchant, contract(CardDataPurpose.USAGE, 1), DAY)).isTrue();
        assertThat(count(merchant, once, DAY.plusDays(1))).isTrue();
    }

    @Test
    default void countShouldGoOnWhenTheContractAllowsMore() {
        MerchantId merchant = newMerchantId();
        count(merchant, contract(CardDataPurpose.PHONE_ORDER, 1), DAY);

        assertThat(count(merchant, contract(CardDataPurpose.PHONE_ORDER, 2), DAY))
                .isTrue();
        assertThat(count(merchant, contract(CardDataPurpose.PHONE_ORDER, 2), DAY))
                .isFalse();
    }

    @Test
    default void countShouldAdmitExactlyAsManyAsContractedAtOnce() {
        MerchantId merchant = newMerchantId();
        CardDataContract contract = contract(CardDataPurpose.SUBSCRIPTION, 7);

        List<Boolean> counted = AtOnce.run(20, _ -> count(merchant, contract, DAY));

        assertThat(counted.stream().filter(Boolean::booleanValue)).hasSize(7);
    }

    @Test
    default void countShouldBeTakenBackWhenTheUnitOfWorkFails() {
        MerchantId merchant = newMerchantId();
        CardDataContract once = contract(CardDataPurpose.PHONE_ORDER, 1);

        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    uses().count(merchant, once, DAY);
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(count(merchant, once, DAY)).isTrue();
    }

    @Test
    default void countShouldBeRefusedOutsideOfAUnitOfWork() {
        MerchantId merchant = newMerchantId();
        CardDataContract once = contract(CardDataPurpose.PHONE_ORDER, 1);

        assertThatThrownBy(() -> uses().count(merchant, once, DAY)).isInstanceOf(RuntimeException.class);
        assertThat(count(merchant, once, DAY)).isTrue();
    }

    private boolean count(MerchantId merchant, CardDataContract contract, LocalDate day) {
        return unitOfWork().run(() -> uses().count(merchant, contract, day));
    }

    private static CardDataContract contract(CardDataPurpose purpose, int mostPerDay) {
        return new CardDataContract(purpose, Money.won(300_000), mostPerDay, false);
    }
}
