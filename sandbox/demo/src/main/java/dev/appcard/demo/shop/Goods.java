package dev.appcard.demo.shop;

import java.util.List;
import java.util.Locale;

/**
 * Something that the shop sells.
 *
 * @param note what a sandboxed VAN makes of the amount, if it is special
 */
public record Goods(String name, long won, String note) {

    static final List<Goods> ALL = List.of(
            new Goods("유기농 원두 1kg 외 2건", 52_000, "할부를 고를 수 있습니다"),
            new Goods("드립백 견본", 1_000, ""),
            new Goods("머그컵 (한도초과 시험)", 10_002, "한도초과로 거절됩니다"),
            new Goods("텀블러 (분실카드 시험)", 30_026, "분실카드로 거절됩니다"));

    public String price() {
        return price(won);
    }

    static String price(long won) {
        return String.format(Locale.KOREA, "%,d원", won);
    }

    static String nameOf(long won) {
        return ALL.stream()
                .filter(goods -> goods.won() == won)
                .map(Goods::name)
                .findFirst()
                .orElse("주문 금액 직접 입력");
    }
}
