package dev.appcard.domain.issuer;

/**
 * How the VAN tells an app card's code of digits from other numbers. Only the VAN's adapter knows how a mark is laid into
 * a telegram.
 *
 * @param appCard whether the code has the app card's mark
 * @param own the issuer's own mark beside it; empty where it has none
 */
public record CodeMarks(boolean appCard, String own) {

    public static final CodeMarks NONE = new CodeMarks(false, "");
    public static final CodeMarks APP_CARD = new CodeMarks(true, "");

    public static CodeMarks appCardAnd(String own) {
        return new CodeMarks(true, own);
    }
}
