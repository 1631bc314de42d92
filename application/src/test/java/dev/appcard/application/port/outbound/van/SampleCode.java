package dev.appcard.application.port.outbound.van;

import dev.appcard.application.port.outbound.van.ApprovalCredential.OneTimeCode;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.secret.Otc;
import java.util.function.Supplier;

/** Every row of one-time codes in the document's table of ways, by an issuer that has it. */
public enum SampleCode {
    /** The code alone. */
    PLAIN("HANA", () -> new Otc.Code(VanOrders.digits(20))),
    /** The code with the app card's mark. */
    MARKED("NH", () -> new Otc.Code(VanOrders.digits(20))),
    /** The code with the app card's mark, and the issuer's own. */
    MARKED_KB("KB", () -> new Otc.Code(VanOrders.digits(20))),
    VIRTUAL_CARD(
            "HYUNDAI",
            () -> new Otc.VirtualCard(VanOrders.card("9410"), VanOrders.twentyBytes(), VanOrders.twentyBytes(), "05")),
    ISSUER_CARD("BC", () -> new Otc.IssuerCard(VanOrders.card("9200"), "4912", VanOrders.digits(12))),
    CARD_ON_FILE("BC", () -> new Otc.CardOnFile(VanOrders.card("9200"), "4912")),
    ANSIM(
            "LOTTE",
            () -> new Otc.Ansim(
                    VanOrders.card("9430"), "4912", VanOrders.twentyBytes(), VanOrders.twentyBytes(), "05")),
    ISP("WOORI", () -> new Otc.Isp("A0029", VanOrders.twentyBytes(), VanOrders.twentyBytes(), "0204"));

    private final IssuerCode issuer;
    private final Supplier<Otc> codes;

    SampleCode(String issuer, Supplier<Otc> codes) {
        this.issuer = new IssuerCode(issuer);
        this.codes = codes;
    }

    public IssuerCode issuer() {
        return issuer;
    }

    /** One that no other order has. */
    public OneTimeCode next() {
        return of(codes.get());
    }

    /** This one, of its issuer. */
    public OneTimeCode of(Otc otc) {
        return new OneTimeCode(otc, issuer);
    }
}
