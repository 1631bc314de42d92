package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import dev.appcard.sandbox.shared.RecentMap;
import java.time.Clock;
import java.util.Optional;

/**
 * The issuer's server behind its page: checks calls and decides each once, however often a form is sent. Only calls
 * that were verified get in; a call is known by all that it carries, its sign included.
 */
public final class PageServer {
    private final RecentMap<PageCall, PageDecision> decisions;
    private final Issuer issuer;
    private final PageCallVerifier verifier;
    private final PageResultWriter writer;

    public PageServer(Issuer issuer, PagePayload payload, Clock clock) {
        this.issuer = issuer;
        decisions = new RecentMap<>(clock);
        verifier = new PageCallVerifier(issuer, clock);
        writer = new PageResultWriter(issuer.identity(), payload, clock);
    }

    public Issuer issuer() {
        return issuer;
    }

    /** @throws PageRefusedException with the first thing that is wrong with the call */
    public VerifiedPageCall verify(PageCall call) throws PageRefusedException {
        return verifier.verify(call);
    }

    /** What was decided about this very call before. */
    public Optional<PageDecision> decisionOn(PageCall call) {
        return decisions.find(call);
    }

    /** Decides a call; one that was decided before keeps its decision and its one-time values. */
    public PageDecision decide(VerifiedPageCall call, BuyerAction action, ResultCode code) {
        return decisions.findOrMake(call.call(), () -> new PageDecision(action, code, call, writer.write(call, code)));
    }
}
