package dev.appcard.sandbox.issuer.common.call;

/**
 * Why the issuer's app refuses a call. The real ones say little; a sandbox tells the developer what to look at.
 */
public enum CallFault {
    FIELD_TWICE("같은 항목이 두 번 들어 있습니다"),
    FIELD_MISSING("필수 항목이 없습니다"),
    MID_UNKNOWN("mid가 이 카드사에 등록된 값과 다릅니다"),
    SIGN_WRONG("sign이 맞지 않습니다. call|mid|tid|sessionId|encData를 MAC 키로 서명했는지 확인하세요"),
    TID_MALFORMED("tid는 영문, 숫자, 밑줄 20~40자여야 합니다"),
    REQ_UNDECIPHERABLE("encData를 복호화할 수 없습니다. 키, IV, 패딩, base64url을 확인하세요"),
    REQ_UNREADABLE("복호화한 거래정보가 UTF-8 JSON 객체가 아닙니다"),
    REQ_FIELD("거래정보의 항목이 없거나 형식이 잘못되었습니다"),
    REQ_MID_DIFFERS("거래정보의 mid가 호출의 mid와 다릅니다"),
    REQ_TID_DIFFERS("거래정보의 tid가 호출의 tid와 다릅니다"),
    TIME_TOO_OLD("거래정보의 time이 10분보다 오래되었습니다"),
    TIME_AHEAD("거래정보의 time이 5분 넘게 앞서 있습니다"),
    SESSION_UNKNOWN("sessionId가 이 거래로 합의한 세션이 아닙니다 (삼성카드)"),
    TID_UNKNOWN("tid가 사전 등록된 거래가 아닙니다 (BC카드)"),
    ORDER_ADDRESS("callbackUrl이 /results로 끝나지 않아 주문 확인 주소를 알 수 없습니다 (신한카드)"),
    ORDER_UNANSWERED("주문 확인에 답이 없습니다 (신한카드)"),
    ORDER_REFUSED("주문 확인이 거절되었습니다 (신한카드)"),
    ORDER_UNREADABLE("주문 확인의 답을 읽을 수 없습니다 (신한카드)"),
    ORDER_AMOUNT_DIFFERS("주문 확인의 amount가 거래정보와 다릅니다 (신한카드)"),
    ORDER_GOODS_DIFFERS("주문 확인의 goods가 거래정보와 다릅니다 (신한카드)"),
    ORDER_MERCHANT_DIFFERS("주문 확인의 merchant가 거래정보와 다릅니다 (신한카드)");

    private final String explanation;

    CallFault(String explanation) {
        this.explanation = explanation;
    }

    /** A Korean sentence for the developer, without the refused value. */
    public String explanation() {
        return explanation;
    }
}
