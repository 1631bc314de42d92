package dev.appcard.sandbox.issuer.common.result;

import java.time.Duration;

/** Sends a result to the gateway and, if nothing useful comes back, sends it again. */
public final class CallbackPoster {
    private final RetryPolicy policy;
    private final PeerClient client;

    public CallbackPoster(RetryPolicy policy) {
        this.policy = policy;
        this.client = new PeerClient(policy.timeout());
    }

    /** Blocks until an answer that is not worth another try, or until the tries are used up. */
    public CallbackAnswer post(ResultMessage message) {
        CallbackAnswer answer = once(message, 1);
        for (Duration pause : policy.pauses()) {
            if (!answer.isWorthAnotherTry() || !waited(pause)) {
                return answer;
            }
            answer = once(message, answer.tries() + 1);
        }
        return answer;
    }

    private CallbackAnswer once(ResultMessage message, int tries) {
        return client.send(message.request())
                .map(response -> new CallbackAnswer(response.statusCode(), response.body(), tries, message.container()))
                .orElseGet(() -> new CallbackAnswer(CallbackAnswer.NO_ANSWER, "", tries, message.container()));
    }

    /** False if the sandbox is being stopped. */
    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
