package dev.appcard.application.port.in.payment;

import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Customer;
import dev.appcard.domain.payment.ReturnAddresses;
import dev.appcard.domain.payment.WindowPreferences;
import java.util.Map;

/** A payment as a merchant asks for it. */
public record OpenPayment(
        OrderId orderId,
        String orderName,
        Money amount,
        Money taxFree,
        ApprovalMode mode,
        Customer customer,
        ReturnAddresses returnAddresses,
        WindowPreferences preferences,
        Map<String, String> metadata) {}
