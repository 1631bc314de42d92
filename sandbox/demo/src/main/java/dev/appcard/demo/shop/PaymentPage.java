package dev.appcard.demo.shop;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What {@code payment.jte} shows.
 *
 * @param payment as the gateway's API gave it
 */
public record PaymentPage(JsonNode payment) {

    private static final String NOTHING = "–";

    public String status() {
        return text("status");
    }

    public String title() {
        return switch (status()) {
            case "DONE" -> "주문이 완료되었습니다";
            case "CANCELED" -> "주문이 취소되었습니다";
            case "ABORTED", "EXPIRED" -> "결제하지 못했습니다";
            default -> "결제를 확인하고 있습니다";
        };
    }

    /** Its outcome is not known yet; that is no failure. */
    boolean isBeingChecked() {
        return status().equals("IN_PROGRESS");
    }

    /** Only then can it be cancelled. */
    public boolean isPaid() {
        return status().equals("DONE");
    }

    public String text(String field) {
        return text(payment.path(field));
    }

    public String ofCard(String field) {
        return text(payment.path("card").path(field));
    }

    public String won(String field) {
        JsonNode amount = payment.path(field);
        return amount.isNumber() ? Goods.price(amount.longValue()) : NOTHING;
    }

    public String instalment() {
        int months = payment.path("card").path("installmentPlanMonths").asInt();
        return months > 0 ? months + "개월" : "일시불";
    }

    /** For people to read. */
    public String raw() {
        return payment.toPrettyString();
    }

    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : NOTHING;
    }
}
