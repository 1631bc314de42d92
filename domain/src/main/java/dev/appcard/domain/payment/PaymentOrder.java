package dev.appcard.domain.payment;

import dev.appcard.domain.issuer.InstalmentTerms;
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

    /**
     * The plans that a buyer may choose under an issuer's terms, shortest first; empty where the merchant fixed
     * one that these terms do not allow.
     */
    public List<InstalmentPlan> plansUnder(InstalmentTerms terms) {
        return instalmentsUnder(terms).stream()
                .map(instalment -> new InstalmentPlan(instalment, interestPayer(instalment, terms)))
                .toList();
    }

    private List<Instalment> instalmentsUnder(InstalmentTerms terms) {
        boolean enough = !terms.from().isMoreThan(amount);
        if (preferences.fixedInstalment() != null) {
            return enough || !preferences.fixesInstalments() ? List.of(preferences.fixedInstalment()) : List.of();
        }
        int longest = enough ? preferences.mostInstalmentMonths() : 0;
        return IntStream.rangeClosed(0, longest)
                .filter(Instalment::isValid)
                .mapToObj(Instalment::new)
                .toList();
    }

    private InterestPayer interestPayer(Instalment instalment, InstalmentTerms terms) {
        if (instalment.isAtOnce()) {
            return InterestPayer.BUYER;
        }
        if (preferences.merchantBearsInterest()) {
            return InterestPayer.MERCHANT;
        }
        return terms.interestFreeMonths().contains(instalment.months())
                ? InterestPayer.CARD_COMPANY
                : InterestPayer.BUYER;
    }
}
