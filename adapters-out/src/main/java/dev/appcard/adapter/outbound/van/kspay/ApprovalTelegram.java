package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.van.kspay.KspayHeader.LineType;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.Customer;
import org.jspecify.annotations.Nullable;

/**
 * The approval request: 1000 for what is authenticated already or needs not be, 1300 for card data with what its holder
 * knows.
 *
 * <p>Decided here: InterestType is 2 exactly where the merchant bears the interest. Where the issuer bears it the plan is
 * the issuer's own offer: it knows the months that it grants and applies it by itself, and 2 would charge the merchant.
 */
final class ApprovalTelegram {

    private static final String NORMAL_PLAN = "1";
    private static final String INTEREST_FREE_PLAN = "2";
    private static final String WON = "0";
    private static final String SINGLE = "0";
    private static final String CARD_NUMBER_WITHOUT_LAST_FOUR = "2";
    private static final String OVER_TLS = "7";

    private ApprovalTelegram() {}

    /** @throws TelegramFormatException when an identifier of the order does not fit its field */
    static KspayRequest of(ApprovalOrder order) {
        String orderNumber = order.orderNumber().value();
        ApprovalRow row = rowOf(order.credential());
        String encData = row.behindTheBody();
        TelegramWriter header = header(order).put("Length", KspayHeader.length(APPROVAL.end() + encData.length()));
        ExpectedAnswer expected = new ExpectedAnswer(row.approvalType(), order.storeId(), orderNumber);
        TelegramWriter body = body(order).put("ApprovalType", row.approvalType());
        try {
            row.lay(body);
            return new KspayRequest(expected, APPROVAL, KspayRequest.join(header, body, encData));
        } finally {
            body.wipe();
        }
    }

    /** @throws TelegramFormatException when an OTC is none of its form; it is not quoted */
    static ApprovalRow rowOf(ApprovalCredential credential) {
        return switch (credential) {
            case ApprovalCredential.OneTimeCode code -> OtcFields.of(code.otc(), code.issuer());
            case ApprovalCredential.CardData data -> new CardDataFields(data.card(), data.issueBillingKey());
            case ApprovalCredential.StoredCredential card -> new StoredCredentialFields(card.key());
        };
    }

    private static TelegramWriter header(ApprovalOrder order) {
        Customer customer = order.customer();
        return KspayHeader.of(APPROVAL, order.storeId(), order.orderNumber().value(), order.requestedAt())
                .put("UserName", orBlank(customer.name()))
                .put("Email", orBlank(customer.email()))
                .put("GoodName", order.goodsName())
                .put("LineType", order.channel().isOnPhone() ? LineType.MOBILE : LineType.INTERNET)
                .put("PhoneNo", digitsOf(orBlank(customer.mobilePhone())));
    }

    /** What every credential has alike: no secret yet. */
    private static TelegramWriter body(ApprovalOrder order) {
        return new TelegramWriter(APPROVAL)
                .put("InterestType", interestType(order.plan()))
                .put("Installment", order.plan().instalment().twoDigits())
                .put("Amount", Long.toString(order.amount().won()))
                .put("CurrencyType", WON)
                .put("BatchUseType", SINGLE)
                .put("CardSendType", CARD_NUMBER_WITHOUT_LAST_FOUR)
                .put("VisaAuthYn", OVER_TLS)
                .put("Domain", order.merchantDomain())
                .put("IpAddr", BuyerAddress.fitted(order.buyerAddress()))
                .put("BusinessNumber", order.merchantBusinessNumber());
    }

    private static String interestType(InstalmentPlan plan) {
        return switch (plan.interestPayer()) {
            case MERCHANT -> INTEREST_FREE_PLAN;
            case BUYER, CARD_COMPANY -> NORMAL_PLAN;
        };
    }

    private static String digitsOf(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }

    private static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
