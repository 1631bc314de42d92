package dev.appcard.domain.merchant;

import dev.appcard.domain.money.Money;

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
}
