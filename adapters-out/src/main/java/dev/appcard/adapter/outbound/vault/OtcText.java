package dev.appcard.adapter.outbound.vault;

import dev.appcard.application.port.outbound.vault.UnopenableSecret;
import dev.appcard.domain.secret.Otc;
import java.util.List;

/**
 * An OTC as it is sealed: its parts joined by {@code |}, which none of them has. The kind is not written: how many parts
 * there are tells it, and of the two that have four, one cannot be of the other's form. Instances of several versions run
 * beside each other on the same rows, so this text does not change.
 */
final class OtcText {

    private static final String SEPARATOR = "|";

    private OtcText() {}

    static String of(Otc otc) {
        return String.join(SEPARATOR, parts(otc));
    }

    /** @throws UnopenableSecret when it is the text of none */
    static Otc read(String text) {
        try {
            return otc(List.of(text.split("\\|", -1)));
        } catch (IllegalArgumentException notOfItsForm) {
            throw new UnopenableSecret("not an OTC: " + notOfItsForm.getMessage());
        }
    }

    private static List<String> parts(Otc otc) {
        return switch (otc) {
            case Otc.Code code -> List.of(code.digits());
            case Otc.CardOnFile card -> List.of(card.number(), card.expiry());
            case Otc.IssuerCard card -> List.of(card.number(), card.expiry(), card.tid());
            case Otc.VirtualCard card -> List.of(card.number(), card.cavv(), card.xid(), card.eci());
            case Otc.Isp isp -> List.of(isp.pgid(), isp.sessionKey(), isp.encData(), isp.cardCode());
            case Otc.Ansim card -> List.of(card.number(), card.expiry(), card.cavv(), card.xid(), card.eci());
        };
    }

    private static Otc otc(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> new Otc.Code(parts.get(0));
            case 2 -> new Otc.CardOnFile(parts.get(0), parts.get(1));
            case 3 -> new Otc.IssuerCard(parts.get(0), parts.get(1), parts.get(2));
            case 4 -> cardOrIsp(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
            case 5 -> new Otc.Ansim(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
            default -> throw new IllegalArgumentException("it has " + parts.size() + " parts");
        };
    }

    private static Otc cardOrIsp(String first, String second, String third, String fourth) {
        return Otc.VirtualCard.isOne(first, second, third, fourth)
                ? new Otc.VirtualCard(first, second, third, fourth)
                : new Otc.Isp(first, second, third, fourth);
    }
}
