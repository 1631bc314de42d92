package dev.appcard.adapter.inbound.admin;

import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentOrder;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of {@code --card-data-contract}: {@code PURPOSE:mostAmount:mostPerDay}, and {@code :waived} at its end. */
final class CardDataContractText {
    private static final Pattern FORM = Pattern.compile("([A-Z_]+):([0-9]{1,9}):([0-9]{1,9})(:waived)?");

    private CardDataContractText() {}

    /** @throws IllegalArgumentException saying what to give instead */
    static CardDataContract parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "must be PURPOSE:mostAmount:mostPerDay or PURPOSE:mostAmount:mostPerDay:waived, but is " + text);
        }
        return new CardDataContract(
                purpose(parts.group(1)),
                mostAmount(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                parts.group(4) != null);
    }

    private static CardDataPurpose purpose(String name) {
        return Arrays.stream(CardDataPurpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "PURPOSE must be one of " + Arrays.toString(CardDataPurpose.values()) + ": " + name));
    }

    /** Less than the least amount of a payment would be a contract that allows nothing. */
    private static Money mostAmount(String won) {
        Money amount = Money.won(Long.parseLong(won));
        if (PaymentOrder.LEAST_AMOUNT.isMoreThan(amount)) {
            throw new IllegalArgumentException(
                    "mostAmount must be " + PaymentOrder.LEAST_AMOUNT.won() + " won or more: " + won);
        }
        return amount;
    }
}
