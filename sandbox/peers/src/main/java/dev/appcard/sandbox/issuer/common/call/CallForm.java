package dev.appcard.sandbox.issuer.common.call;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How signed calls to an issuer look.
 *
 * @param fields what a call carries
 * @param tid what a tid looks like
 */
public record CallForm(List<String> fields, Pattern tid) {
    /** mid, tid, encData and sign, the tid being the gateway's payment key. */
    public static final CallForm USUAL = new CallForm(AppCall.SIGNED_FIELDS, Pattern.compile("[A-Za-z0-9_]{20,40}"));

    /** The session's id besides. */
    public static final CallForm WITH_SESSION =
            new CallForm(List.of("mid", "tid", "sessionId", "encData", "sign"), USUAL.tid());

    /** The tid being LinQ's order number: two letters of the service, and then its payment key. */
    public static final CallForm WITH_ORDER_NUMBER =
            new CallForm(AppCall.SIGNED_FIELDS, Pattern.compile("(OD|PL|SP)[A-Za-z0-9_]{20,40}"));

    public CallForm {
        fields = List.copyOf(fields);
    }
}
