package dev.appcard.adapter.outbound.issuer.play;

import dev.appcard.domain.secret.Otc;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is inside a result, by the contract. */
public enum ContentForm {
    OTC,
    VIRTUAL_CARD,
    BC,
    ANSIM,
    ISP;

    public static final String CODE = "12345678901234567";
    public static final String CARD = "4111111111111111";
    public static final String BC_CARD = "9200123412341231";
    public static final String CAVV = "AAECAwQFBgcICQoLDA0ODxAREhM=";
    public static final String XID = "ExIREA8ODQwLCgkIBwYFBAMCAQA=";
    public static final String CARD_NAME = "시험카드";

    /** With both characters of printable ASCII that JSON escapes. */
    public static final String CARD_ID = "token-\"0\\1~";

    public static final String CARD_ID_IN_JSON = "token-\\\"0\\\\1~";
    public static final String SESSION_KEY = "c2Vzc2lvbitrZXk/";
    public static final String KVP_DATA = "ZW5jRGF0YQ==";

    /** A content that is as it should be. */
    public Map<String, Object> content(String tid, long amount, String installment) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("tid", tid);
        content.put("amount", amount);
        switch (this) {
            case OTC -> content.putAll(Map.of("otc", CODE, "cardName", CARD_NAME, "installment", installment));
            case VIRTUAL_CARD ->
                content.putAll(Map.of(
                        "otc",
                        CARD,
                        "cavv",
                        CAVV,
                        "xid",
                        XID,
                        "eci",
                        "05",
                        "cardName",
                        CARD_NAME,
                        "installment",
                        installment));
            case BC -> content.putAll(Map.of("cardNo", BC_CARD, "expiry", "20280229"));
            case ANSIM ->
                content.putAll(Map.of("cardNo", CARD, "expiry", "2811", "xid", XID, "cavv", CAVV, "eci", "05"));
            case ISP ->
                content.putAll(Map.of(
                        "pgid",
                        "A0029",
                        "sessionKey",
                        SESSION_KEY,
                        "encData",
                        KVP_DATA,
                        "cardCode",
                        "020020120001",
                        "quota",
                        installment,
                        "noInterest",
                        "0"));
        }
        return content;
    }

    /** What a registration's result has inside: no code that anybody needs, but a CARD_ID. */
    public Map<String, Object> registration(String tid) {
        Map<String, Object> content = content(tid, 0, "00");
        switch (this) {
            case OTC, VIRTUAL_CARD -> content.put("cardId", CARD_ID);
            case BC -> content.put("cardNo", CARD);
            case ANSIM, ISP -> throw new IllegalStateException("cards are registered in the app");
        }
        return content;
    }

    /** The CARD_ID of {@link #registration}. */
    public String cardId() {
        return this == BC ? CARD + "20280229" : CARD_ID;
    }

    /** The one-time code that the VAN's adapter is to get. */
    public Otc otc(String bcTid) {
        return switch (this) {
            case OTC -> new Otc.Code(CODE);
            case VIRTUAL_CARD -> new Otc.VirtualCard(CARD, CAVV, XID, "05");
            case BC -> new Otc.IssuerCard(BC_CARD, "2802", bcTid);
            case ANSIM -> new Otc.Ansim(CARD, "2811", CAVV, XID, "05");
            case ISP -> new Otc.Isp("A0029", SESSION_KEY, KVP_DATA, "020020120001");
        };
    }
}
