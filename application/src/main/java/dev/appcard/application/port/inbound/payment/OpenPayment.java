package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
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
