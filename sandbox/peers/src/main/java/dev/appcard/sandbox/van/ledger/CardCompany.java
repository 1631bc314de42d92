package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.PaymentMethod;
import java.util.Map;

/**
 * Who issued the card, as far as the telegram lets the VAN see. A real VAN knows it from the card; this one goes by the
 * issuers' marks and takes the first of a family where they have none. Code: IssCode and AquCode; BIN: of the made-up
 * card numbers behind one-time codes.
 */
public enum CardCompany {
    BC("01", "BC카드", "920012"),
    KB("02", "KB국민카드", "944542"),
    SHINHAN("06", "신한카드", "941054"),
    HYUNDAI("07", "현대카드", "949013"),
    NH("12", "NH농협카드", "946132");

    /** How numbers of the sandbox's own cards begin; any other is taken for KB. */
    private static final Map<String, CardCompany> BY_NUMBER =
            Map.of("9200", BC, "9430", BC, "9410", SHINHAN, "9450", HYUNDAI, "9480", NH);

    private static final int PREFIX = 4;
    private static final String KB_ISP_CODE = "02";

    private final String code;
    private final String koreanName;
    private final String bin;

    CardCompany(String code, String koreanName, String bin) {
        this.code = code;
        this.koreanName = koreanName;
        this.bin = bin;
    }

    public String code() {
        return code;
    }

    public String koreanName() {
        return koreanName;
    }

    String bin() {
        return bin;
    }

    static CardCompany of(PaymentMethod method) {
        return switch (method) {
            case PaymentMethod.OneTimeCode otc when otc.kb() -> KB;
            case PaymentMethod.OneTimeCode otc -> otc.marked() ? NH : SHINHAN;
            case PaymentMethod.Bundle _ -> HYUNDAI;
            case PaymentMethod.BcAppCard _ -> BC;
            case PaymentMethod.Card card ->
                BY_NUMBER.getOrDefault(card.number().value().substring(0, PREFIX), KB);
            case PaymentMethod.Isp isp -> isp.cardCode().startsWith(KB_ISP_CODE) ? KB : BC;
            case PaymentMethod.BillingKey _, PaymentMethod.Unreadable _ -> KB;
        };
    }
}
