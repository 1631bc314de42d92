package dev.appcard.sandbox.issuer.common.result;

/** {@code resultCode} of a result (docs/issuers/contracts.md, "Result"), with the message that the issuer sends along. */
public enum ResultCode {
    AUTHENTICATED("0000", "정상 인증"),
    WRONG_NUMBER("1001", "카드번호 오류"),
    WRONG_EXPIRY("1002", "유효기간 오류"),
    WRONG_PASSWORD("1003", "비밀번호 오류"),
    CANCELLED_BY_BUYER("1004", "고객 취소");

    private final String code;
    private final String message;

    ResultCode(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }
}
