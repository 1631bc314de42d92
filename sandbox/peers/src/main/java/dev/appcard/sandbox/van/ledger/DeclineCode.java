package dev.appcard.sandbox.van.ledger;

import java.util.Arrays;

/** The generic four-digit codes that this VAN uses, with what it prints beside them. */
public enum DeclineCode {
    OVER_LIMIT("0002", "한도초과", "카드사 문의"),
    UNREGISTERED_CARD("0003", "미등록카드", "빌링키 없음"),
    EXPIRED_CARD("0004", "유효기간만료", "카드 확인"),
    INSTALLMENT("0005", "할부개월오류", "할부 확인"),
    NOT_ALLOWED("0007", "거래제한", "원화만 가능"),
    AMOUNT("0013", "금액오류", "금액 확인"),
    CARD_NUMBER("0014", "카드번호오류", "카드번호 확인"),
    FORMAT("0017", "전문오류", "FORMAT ERROR"),
    PASSWORD("0019", "비밀번호오류", "비밀번호 확인"),
    NOT_CANCELLABLE("0022", "취소불가", "취소금액 초과"),
    EXPIRY("0023", "유효기간오류", "유효기간 확인"),
    NO_ORIGINAL("0024", "원거래없음", "거래 확인"),
    ALREADY_CANCELLED("0025", "기취소거래", "취소 완료됨"),
    LOST_OR_STOLEN("0026", "도난분실카드", "카드사 문의"),
    STOPPED("0027", "거래정지카드", "카드사 문의"),
    DUPLICATE("0036", "중복거래", "중복 승인 불가"),
    BIRTH_DATE("0051", "생년월일오류", "생년월일 확인");

    private final Decline decline;

    DeclineCode(String code, String message1, String message2) {
        this.decline = new Decline(code, message1, message2);
    }

    public Decline decline() {
        return decline;
    }

    /** The decline of a code, with general texts for one that this VAN does not use by itself. */
    public static Decline of(String code) {
        return Arrays.stream(values())
                .map(DeclineCode::decline)
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Decline(code, "승인거절", "카드사 문의"));
    }
}
