package dev.appcard.domain.payment;

import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.window.WindowTerms;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was agreed when a payment was opened. Nothing of it ever changes.
 *
 * @param amount total, 100 won or more
 * @param taxFree part of the amount that bears no tax
 * @param initiation who brings it forward
 * @param metadata the merchant's own notes, given back as they came
 * @param requestedAt when it was opened
 */
public record PaymentOrder(
        PaymentKey key,
        MerchantId merchantId,
        OrderId orderId,
        String orderName,
        Money amount,
        Money taxFree,
        Customer customer,
        PaymentInitiation initiation,
        Map<String, String> metadata,
        Instant requestedAt) {

    public static final Money LEAST_AMOUNT = Money.won(100);

    public PaymentOrder {
        if (taxFree.isMoreThan(amount)) {
            throw new IllegalArgumentException("the tax-free part is more than the amount");
        }
        metadata = Map.copyOf(metadata);
    }

    /** An order of the merchant's server or of the gateway's schedule. */
    public static PaymentOrder merchantInitiated(PaymentKey key, Merchant merchant, Purchase purchase, Instant now) {
        return new PaymentOrder(
                key,
                merchant.id(),
                purchase.orderId(),
                purchase.orderName().isEmpty() ? merchant.name() : purchase.orderName(),
                purchase.amount(),
                purchase.taxFree(),
                purchase.customer(),
                new PaymentInitiation.MerchantInitiated(),
                Map.of(),
                now);
    }

    /** The payment window's terms; empty where there is no window. */
    public Optional<WindowTerms> window() {
        return switch (initiation) {
            case PaymentInitiation.CustomerInitiated(WindowTerms terms, ApprovalMode _, Opener _) -> Optional.of(terms);
            case PaymentInitiation.MerchantInitiated _ -> Optional.empty();
        };
    }

    /**
     * The terms of a payment that is known to have a window, since it was found by one or its buyer still has to act.
     *
     * @throws IllegalStateException when it has none
     */
    public WindowTerms windowTerms() {
        return window().orElseThrow(() -> new IllegalStateException("payment " + key + " has no window"));
    }

    /** Whether it was opened by the same caller for the same, every field equal but for what is made anew each time. */
    public boolean isOpenedLike(PaymentOrder other) {
        return initiation instanceof PaymentInitiation.CustomerInitiated mine
                && other.initiation instanceof PaymentInitiation.CustomerInitiated theirs
                && mine.isLike(theirs)
                && merchantId.equals(other.merchantId)
                && orderId.equals(other.orderId)
                && orderName.equals(other.orderName)
                && amount.equals(other.amount)
                && taxFree.equals(other.taxFree)
                && customer.equals(other.customer)
                && metadata.equals(other.metadata);
    }

    /** Whether its approval waits for the merchant's server. */
    public boolean awaitsConfirm() {
        return initiation instanceof PaymentInitiation.CustomerInitiated(WindowTerms _, ApprovalMode mode, Opener _)
                && mode == ApprovalMode.ON_CONFIRM;
    }

    /** A cancel of all of it. A payment has one such cancel, so that a repetition is known by its key. */
    public Cancellation cancelAll(String reason, Instant now) {
        return Cancellation.of(key, 1, balance(), reason, now);
    }

    /** Before anything is given back. */
    public Balance balance() {
        return new Balance(amount, taxFree);
    }
}
