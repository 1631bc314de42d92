package dev.appcard.sandbox.issuer.common.browser;

/**
 * Why an issuer's page refuses to open. The real ones say little; a sandbox tells the developer what to look at. The
 * order is that of the checks.
 */
public enum PageFault {
    FIELD_TWICE("같은 항목이 두 번 들어 있습니다"),
    FIELD_MISSING("필수 항목이 없습니다"),
    MID_UNKNOWN("mid가 이 카드사에 등록된 값과 다릅니다"),
    SIGN_WRONG("sign이 맞지 않습니다. page|mid|tid|amount|installment|returnUrl|time을 MAC 키로 서명했는지 확인하세요"),
    TID_MALFORMED("tid는 영문, 숫자, 밑줄 20~40자여야 합니다. 신한은 앞에 OD, PL, SP가 붙습니다"),
    AMOUNT_MALFORMED("amount는 1 이상 999999999 이하의 원 단위 정수여야 합니다"),
    INSTALLMENT_MALFORMED("installment는 숫자 두 자리여야 합니다"),
    RETURN_URL_REFUSED("returnUrl은 http 또는 https 절대 주소여야 합니다"),
    TIME_MALFORMED("time은 한국 시각 yyyyMMddHHmmss여야 합니다"),
    TIME_TOO_OLD("time이 10분보다 오래되었습니다"),
    TIME_AHEAD("time이 5분 넘게 앞서 있습니다");

    private final String explanation;

    PageFault(String explanation) {
        this.explanation = explanation;
    }

    /** A Korean sentence for the developer, without the refused value. */
    public String explanation() {
        return explanation;
    }
}
