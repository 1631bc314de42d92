package dev.appcard.domain.issuer;

/**
 * What an issuer hands out as a one-time code: its app after authenticating, and its server for a charge of a registered
 * card.
 */
public sealed interface AppCode {

    /**
     * Digits ({@link dev.appcard.domain.secret.Otc.Code}).
     *
     * @param marks what the VAN is told beside them
     */
    record Digits(CodeMarks marks) implements AppCode {}

    /** A virtual card with the data of its authentication ({@link dev.appcard.domain.secret.Otc.VirtualCard}). */
    record VirtualCard() implements AppCode {}

    /** A card of the issuer's own with its transaction's id ({@link dev.appcard.domain.secret.Otc.IssuerCard}). */
    record IssuerCard() implements AppCode {}

    /** What the VAN is told beside a code of digits. */
    default CodeMarks marks() {
        return CodeMarks.NONE;
    }
}
