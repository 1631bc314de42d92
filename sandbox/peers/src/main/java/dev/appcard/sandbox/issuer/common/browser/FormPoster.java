package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.issuer.common.result.PeerClient;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import java.net.URI;
import java.net.http.HttpRequest;

/** Posts a page's form from here instead of from a browser: ISP's server does, and so do tests. No redirect is followed. */
public final class FormPoster {
    private final RetryPolicy policy;
    private final PeerClient client;

    public FormPoster(RetryPolicy policy) {
        this.policy = policy;
        this.client = new PeerClient(policy.timeout());
    }

    /** Blocks until an answer that is not tried again, or until the tries are used up. */
    FormAnswer post(URI address, String form) {
        return policy.run(_ -> once(address, form), FormAnswer::isWorthAnotherTry);
    }

    private FormAnswer once(URI address, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(request)
                .map(response -> new FormAnswer(
                        response.statusCode(), response.headers().firstValue("Location"), response.body()))
                .orElseGet(FormAnswer::none);
    }
}
