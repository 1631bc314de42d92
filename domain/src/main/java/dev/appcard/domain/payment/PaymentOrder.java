package dev.appcard.domain.payment;

import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.money.TaxBreakdown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was agreed when a payment was opened. Nothing of it ever changes.
 *
 * @param amount total, 100 won or more
 * @param taxFree part of the amount that bears no tax
 * @param metadata the merchant's own notes, given back as they came
 * @param requestedAt when it was opened
 * @param authenticateBy the buyer has to have authenticated by then
 */
public record PaymentOrder(
        PaymentKey key,
        WindowToken window,
        MerchantId merchantId,
        OrderId orderId,
        String orderName,
        Money amount,
        Money taxFree,
        PayType payType,
        ApprovalMode mode,
        Customer customer,
        ReturnAddresses returnAddresses,
        WindowPreferences preferences,
        Map<String, String> metadata,
        Instant requestedAt,
        Instant authenticateBy) {

    public static final Money LEAST_AMOUNT = Money.won(100);

    public PaymentOrder {
        if (taxFree.isMoreThan(amount)) {
            throw new IllegalArgumentException("the tax-free part is more than the amount");
        }
        metadata = Map.copyOf(metadata);
    }

    public TaxBreakdown taxes() {
        return TaxBreakdown.of(amount, taxFree);
    }

    /** The plans that a buyer may choose with this issuer, shortest first; never empty. */
    public List<Instalment> instalmentsWith(IssuerPolicy issuer) {
        if (preferences.fixedInstalment() != null) {
            return List.of(preferences.fixedInstalment());
        }
        int longest = amount.compareTo(issuer.instalmentFrom()) < 0 ? 0 : preferences.mostInstalmentMonths();
        return IntStream.rangeClosed(0, longest)
                .filter(Instalment::isValid)
                .mapToObj(Instalment::new)
                .toList();
    }
}
