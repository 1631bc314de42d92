package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.issuer.common.Issuer;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.CallVerifier;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.CallbackPoster;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.issuer.common.result.DecisionBook;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import dev.appcard.sandbox.issuer.common.result.ResultWriter;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** The issuer's server behind its app: checks calls, decides each once, delivers results. */
public final class IssuerDesk {
    private final IssuerProfile profile;
    private final CallVerifier verifier;
    private final DecisionBook book;
    private final CallbackPoster poster;

    public IssuerDesk(Issuer issuer, RetryPolicy retries, SecureRandom random, Clock clock) {
        profile = issuer.profile();
        verifier = new CallVerifier(issuer.identity(), clock);
        book = new DecisionBook(
                new ResultWriter(issuer.identity(), profile.card().name(), random, clock), clock);
        poster = new CallbackPoster(retries);
    }

    public IssuerProfile profile() {
        return profile;
    }

    /** @throws CallRefusedException with the first thing that is wrong with the call */
    VerifiedCall verify(AppCall call) throws CallRefusedException {
        return verifier.verify(call);
    }

    /** What was decided about this very call before. */
    Optional<Decision> decisionOn(AppCall call) {
        return book.find(call);
    }

    /** Decides a call; one that was decided before keeps its decision and its OTC. */
    Decision decide(VerifiedCall call, BuyerAction action, ResultCode code) {
        return book.decide(call, action, code);
    }

    CallbackPoster poster() {
        return poster;
    }
}
