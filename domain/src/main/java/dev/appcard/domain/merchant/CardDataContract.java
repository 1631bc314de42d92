package dev.appcard.domain.merchant;

import dev.appcard.domain.money.Money;
import java.util.List;

/**
 * A merchant's contract about card data, for one purpose.
 *
 * @param mostAmount of one payment
 * @param mostPerDay attempts on one Korean day, approved or not
 * @param waivesHolderCheck whether birth date and password digits may be left out
 */
public record CardDataContract(CardDataPurpose purpose, Money mostAmount, int mostPerDay, boolean waivesHolderCheck) {

    public CardDataContract {
        if (mostPerDay < 1) {
            throw new IllegalArgumentException("mostPerDay must be 1 or more");
        }
    }

    /** @throws IllegalArgumentException when there are two contracts for one purpose */
    public static List<CardDataContract> eachPurposeOnce(List<CardDataContract> contracts) {
        long purposes =
                contracts.stream().map(CardDataContract::purpose).distinct().count();
        if (purposes != contracts.size()) {
            throw new IllegalArgumentException("a purpose is contracted twice");
        }
        return contracts;
    }
}
