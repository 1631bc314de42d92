package dev.appcard.sandbox.issuer.common.profile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How calls to an issuer look.
 *
 * @param fields what a call of its app carries
 * @param tid what the tid in the gateway's own messages looks like
 */
public record CallForm(List<String> fields, Pattern tid) {
    /** mid, tid, encData and sign, the tid being the gateway's payment key. */
    public static final CallForm USUAL =
            new CallForm(List.of("mid", "tid", "encData", "sign"), Pattern.compile("[A-Za-z0-9_]{20,40}"));

    /** As usual, and the session's id. */
    public static final CallForm WITH_SESSION =
            new CallForm(List.of("mid", "tid", "sessionId", "encData", "sign"), USUAL.tid());

    /** The tid being LinQ's order number: two letters of the service, and then its payment key. */
    public static final CallForm WITH_ORDER_NUMBER =
            new CallForm(USUAL.fields(), Pattern.compile("(OD|PL|SP)[A-Za-z0-9_]{20,40}"));

    /** BC's own tid in its app's calls, and nothing else: the rest was told at the registration. */
    public static final CallForm BC_TID_ALONE = new CallForm(List.of("tid"), USUAL.tid());

    public CallForm {
        fields = List.copyOf(fields);
    }
}
