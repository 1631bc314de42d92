package dev.appcard.sandbox.issuer.common.result;

/** Sends a result to the gateway and, if nothing useful comes back, sends it again. */
public final class CallbackPoster {
    private final RetryPolicy policy;
    private final PeerClient client;

    public CallbackPoster(RetryPolicy policy) {
        this.policy = policy;
        this.client = new PeerClient(policy.timeout());
    }

    /** Blocks until an answer that is not tried again, or until the tries are used up. */
    public CallbackAnswer post(ResultMessage message) {
        return policy.run(tries -> once(message, tries), CallbackAnswer::isWorthAnotherTry);
    }

    private CallbackAnswer once(ResultMessage message, int tries) {
        return client.send(message.request())
                .map(response -> new CallbackAnswer(response.statusCode(), response.body(), tries, message.format()))
                .orElseGet(() -> new CallbackAnswer(CallbackAnswer.NO_ANSWER, "", tries, message.format()));
    }
}
