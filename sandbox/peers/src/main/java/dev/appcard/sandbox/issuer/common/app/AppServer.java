package dev.appcard.sandbox.issuer.common.app;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.CallRefusedException;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.result.BuyerAction;
import dev.appcard.sandbox.issuer.common.result.CallbackPoster;
import dev.appcard.sandbox.issuer.common.result.Decision;
import dev.appcard.sandbox.issuer.common.result.Decisions;
import dev.appcard.sandbox.issuer.common.result.ResultCode;
import dev.appcard.sandbox.phone.LaunchUrlException;
import java.util.Optional;

/** The issuer's server behind its app: checks calls, decides each once, delivers results. */
public final class AppServer {
    private final IssuerProfile profile;
    private final AppAccess access;
    private final Decisions decisions;
    private final CallbackPoster poster;

    public AppServer(Issuer issuer, AppAccess access, Decisions decisions, CallbackPoster poster) {
        this.profile = issuer.profile();
        this.access = access;
        this.decisions = decisions;
        this.poster = poster;
    }

    public IssuerProfile profile() {
        return profile;
    }

    /** @throws CallRefusedException if what the app is handed is no call */
    AppCall read(Parameters parameters) throws CallRefusedException {
        return access.verifier().read(parameters);
    }

    /**
     * The call that an address opens the app with.
     *
     * @throws LaunchUrlException if the address opens no app
     * @throws CallRefusedException if what the app is handed is no call
     */
    AppCall launched(String url) throws LaunchUrlException, CallRefusedException {
        return read(access.launch().open(url));
    }

    /** @throws CallRefusedException with the first thing that is wrong with the call */
    VerifiedCall verify(AppCall call) throws CallRefusedException {
        return access.verifier().verify(call);
    }

    /** As {@link #verify}, and asks whether the order is right where the issuer does so. */
    VerifiedCall admit(AppCall call) throws CallRefusedException {
        VerifiedCall verified = verify(call);
        access.orderCheck().confirm(verified);
        return verified;
    }

    /** What was decided about this very call before. */
    Optional<Decision> decisionOn(AppCall call) {
        return decisions.find(call);
    }

    /** Decides a call; one that was decided before keeps its decision and its OTC. */
    Decision decide(VerifiedCall call, BuyerAction action, ResultCode code) {
        return decisions.decide(call, action, code);
    }

    CallbackPoster poster() {
        return poster;
    }
}
