package dev.appcard.sandbox.issuer.common.result;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The issuer's server as a client: posts a result to the gateway and, if nothing useful comes back, posts it again. */
public final class CallbackPoster {
    private static final int MAXIMUM_ANSWER_BYTES = 64 * 1024;

    private final RetryPolicy policy;
    private final HttpClient client;

    public CallbackPoster(RetryPolicy policy) {
        this.policy = policy;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(policy.timeout())
                .build();
    }

    /** Blocks until an answer that is not worth another try, or until the tries are used up. */
    public Answer post(URI callbackUrl, byte[] json) {
        Answer answer = once(callbackUrl, json, 1);
        for (Duration pause : policy.pauses()) {
            if (!answer.isWorthAnotherTry() || !waited(pause)) {
                return answer;
            }
            answer = once(callbackUrl, json, answer.tries() + 1);
        }
        return answer;
    }

    private Answer once(URI callbackUrl, byte[] json, int tries) {
        HttpRequest request = HttpRequest.newBuilder(callbackUrl)
                .timeout(policy.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build();
        CompletableFuture<HttpResponse<String>> sent =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MAXIMUM_ANSWER_BYTES));
        try {
            // The request's own time-out ends with the headers; this one covers a body that never ends.
            HttpResponse<String> response = sent.get(policy.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.body(), tries);
        } catch (ExecutionException | TimeoutException lost) {
            sent.cancel(true);
            return new Answer(Answer.NO_ANSWER, "", tries);
        } catch (InterruptedException stopping) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer(Answer.NO_ANSWER, "", tries);
        }
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
