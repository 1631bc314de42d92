package dev.appcard.adapter.outbound.report;

import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;

/** What the report calls things: for an operator in Korea, with the name in the code beside it in the CSV. */
final class ReconciliationWords {

    private ReconciliationWords() {}

    static String kind(DifferenceKind kind) {
        return switch (kind) {
            case MISSING_HERE -> "VAN에만 있음";
            case MISSING_THERE -> "우리에만 있음";
            case AMOUNT -> "금액 불일치";
            case STATE -> "상태 불일치";
            case DATE -> "일자 불일치";
            case DOUBLED -> "중복";
        };
    }

    static String movement(DayLineKind movement, int serial) {
        return switch (movement) {
            case APPROVAL -> "승인";
            case CANCEL -> "취소";
            case PARTIAL_CANCEL -> "부분취소 " + serial;
            case NET_CANCEL -> "망취소";
        };
    }

    static String status(DifferenceStatus status) {
        return switch (status) {
            case WAITING -> "처리 중";
            case TO_MEND -> "정정 예정";
            case MENDED -> "정정함";
            case NEEDS_ATTENTION -> "확인 필요";
            case ACCEPTED -> "확인 완료";
            case SUPERSEDED -> "새 파일로 대체";
        };
    }
}
