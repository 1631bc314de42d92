package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.issuer.common.call.AuthenticationRequest;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The outcome of one app call: the buyer's action, the one result, and how the gateway took it. */
public final class Decision {
    private final BuyerAction action;
    private final AuthenticationRequest authentication;
    private final AuthenticationResult result;
    private final ResultMessage message;
    private final ReentrantLock delivery = new ReentrantLock();
    private volatile @Nullable CallbackAnswer lastAnswer;

    Decision(
            BuyerAction action,
            AuthenticationRequest authentication,
            AuthenticationResult result,
            CallbackFormat container) {
        this.action = action;
        this.authentication = authentication;
        this.result = result;
        this.message = ResultMessage.of(container, authentication.callbackUrl(), result);
    }

    public BuyerAction action() {
        return action;
    }

    public AuthenticationRequest authentication() {
        return authentication;
    }

    public AuthenticationResult result() {
        return result;
    }

    /** The result as it is sent. */
    public ResultMessage message() {
        return message;
    }

    /** Empty until the result has been posted. */
    public Optional<CallbackAnswer> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    /** Posts the result, again if needed: the same bytes each time. */
    public CallbackAnswer deliver(CallbackPoster poster) {
        CallbackAnswer answer = poster.post(message);
        if (!lastAnswer().map(CallbackAnswer::isAccepted).orElse(false)) {
            lastAnswer = answer;
        }
        return answer;
    }

    /** Posts the result unless the gateway has it; a second caller waits for the first. */
    public void deliverUnlessAccepted(CallbackPoster poster) {
        delivery.lock();
        try {
            if (!lastAnswer().map(CallbackAnswer::isAccepted).orElse(false)) {
                deliver(poster);
            }
        } finally {
            delivery.unlock();
        }
    }
}
