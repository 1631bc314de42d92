package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.secret.Otc;
import java.util.List;

/** What a one-time code consists of, for tests that look for it where it must be, or must not. */
public final class OtcParts {

    private OtcParts() {}

    public static List<String> of(Otc otc) {
        return switch (otc) {
            case Otc.Code code -> List.of(code.digits());
            case Otc.VirtualCard card -> List.of(card.number(), card.cavv(), card.xid(), card.eci());
            case Otc.Ansim card -> List.of(card.number(), card.expiry(), card.cavv(), card.xid(), card.eci());
            case Otc.Isp isp -> List.of(isp.pgid(), isp.sessionKey(), isp.encData(), isp.cardCode());
            case Otc.IssuerCard card -> List.of(card.number(), card.expiry(), card.tid());
            case Otc.CardOnFile card -> List.of(card.number(), card.expiry());
        };
    }
}
