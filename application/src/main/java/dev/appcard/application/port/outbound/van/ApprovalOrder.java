package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import java.time.Instant;

/**
 * An approval to be asked for.
 *
 * @param storeId the merchant's id at the VAN
 * @param goodsName cut to the telegram's bytes, never refused
 * @param channel where the buyer is; PC where there is none
 * @param buyerAddress the buyer's IP address; empty where there is none
 * @param requestedAt the telegram's date and time
 */
public record ApprovalOrder(
        String storeId,
        OrderNumber orderNumber,
        Money amount,
        InstalmentPlan plan,
        ApprovalCredential credential,
        Channel channel,
        String goodsName,
        Customer customer,
        String buyerAddress,
        String merchantDomain,
        String merchantBusinessNumber,
        Instant requestedAt) {}
