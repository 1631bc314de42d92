package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.VerifiedCall;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.shared.RecentMap;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/**
 * One decision for each app call, however often a form is sent: a second would be a second OTC. Only calls that were
 * verified get in; a call is known by all that it carries, its sign included.
 */
public final class Decisions {
    private final RecentMap<AppCall, Decision> decisions;
    private final ResultWriter writer;
    private final CallbackFormat format;

    public Decisions(Issuer issuer, RegisteredCards cards, SecureRandom random, Clock clock) {
        decisions = new RecentMap<>(clock);
        writer = new ResultWriter(issuer, cards, random, clock);
        format = issuer.profile().callbackFormat();
    }

    /** What was decided about this call before, if anything. */
    public Optional<Decision> find(AppCall call) {
        return decisions.find(call);
    }

    /** Decides the call, or gives the decision that it has, whatever the action now. */
    public Decision decide(VerifiedCall call, BuyerAction action, ResultCode code) {
        return decisions.findOrMake(
                call.call(), () -> new Decision(action, call.authentication(), writer.write(call, code), format));
    }
}
