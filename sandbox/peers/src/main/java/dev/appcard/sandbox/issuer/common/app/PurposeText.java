package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.issuer.common.call.Purpose;

/**
 * What the app says differently when a card is registered for automatic payments and when one payment is made.
 *
 * @param question above what the buyer is asked to agree to
 * @param approve on the button that agrees
 * @param approved when the buyer has agreed
 * @param refused when the buyer has not
 * @param bridge above BC's bridge page
 * @param opening what BC's bridge page asks for
 */
public record PurposeText(
        String question, String approve, String approved, String refused, String bridge, String opening) {
    private static final PurposeText PAYMENT = new PurposeText(
            "결제 내용을 확인해 주세요", "인증하기", "인증을 마쳤습니다", "결제를 취소했습니다", "페이북으로 결제합니다", "결제를 계속하려면 페이북 앱을 열어 주세요.");
    private static final PurposeText REGISTRATION = new PurposeText(
            "자동 결제에 이 카드를 등록할까요?",
            "동의하고 등록하기",
            "자동 결제에 카드를 등록했습니다",
            "카드 등록을 취소했습니다",
            "페이북에서 자동 결제 카드를 등록합니다",
            "등록을 계속하려면 페이북 앱을 열어 주세요.");

    public static PurposeText of(Purpose purpose) {
        return switch (purpose) {
            case PAY -> PAYMENT;
            case REGISTER -> REGISTRATION;
        };
    }
}
