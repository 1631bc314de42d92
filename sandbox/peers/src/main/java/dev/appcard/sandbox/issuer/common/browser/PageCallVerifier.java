package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.issuer.common.call.Addresses;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;

/** Decides whether a page's call comes from the gateway and is fresh: mid and sign first, then the fields. */
final class PageCallVerifier {
    /** A telegram's amount has nine digits. */
    private static final String AMOUNT = "[1-9][0-9]{0,8}";

    private static final String INSTALLMENT = "[0-9]{2}";

    private final Issuer issuer;
    private final Pattern tid;
    private final Clock clock;

    PageCallVerifier(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.tid = issuer.profile().callForm().tid();
        this.clock = clock;
    }

    VerifiedPageCall verify(PageCall call) throws PageRefusedException {
        require(call.mid().equals(issuer.identity().mid()), PageFault.MID_UNKNOWN);
        require(isSigned(call), PageFault.SIGN_WRONG);
        require(tid.matcher(call.tid()).matches(), PageFault.TID_MALFORMED);
        require(call.amount().matches(AMOUNT), PageFault.AMOUNT_MALFORMED);
        require(call.installment().matches(INSTALLMENT), PageFault.INSTALLMENT_MALFORMED);
        URI returnUrl = Addresses.web(call.returnUrl())
                .orElseThrow(() -> new PageRefusedException(PageFault.RETURN_URL_REFUSED));
        requireFresh(call.time());
        return new VerifiedPageCall(call, Long.parseLong(call.amount()), returnUrl);
    }

    private boolean isSigned(PageCall call) {
        return issuer.identity()
                .signer()
                .verify(
                        call.sign(),
                        "page",
                        call.mid(),
                        call.tid(),
                        call.amount(),
                        call.installment(),
                        call.returnUrl(),
                        call.time());
    }

    private void requireFresh(String text) throws PageRefusedException {
        Instant time = SignedTime.parse(text).orElseThrow(() -> new PageRefusedException(PageFault.TIME_MALFORMED));
        Instant now = clock.instant();
        require(!time.isBefore(now.minus(SignedTime.MAXIMUM_AGE)), PageFault.TIME_TOO_OLD);
        require(!time.isAfter(now.plus(SignedTime.MAXIMUM_LEAD)), PageFault.TIME_AHEAD);
    }

    private static void require(boolean right, PageFault otherwise) throws PageRefusedException {
        if (!right) {
            throw new PageRefusedException(otherwise);
        }
    }
}
