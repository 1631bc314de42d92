package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Calls under an {@code Idempotency-Key}, and whether an answer is the first one's again. */
final class RepeatedCalls {

    private RepeatedCalls() {}

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Succeeds, and is answered the same when it comes again. */
    static Answer assertOnce(MerchantClient merchant, String path, Map<String, Object> body) {
        String key = newKey();
        Answer first = merchant.post(path, body, key);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(hit(first)).isEqualTo("none");
        assertRepeated(merchant.post(path, body, key), first);
        return first;
    }

    static void assertRepeated(Answer repeated, Answer first) {
        assertThat(repeated.status()).as(repeated.body().toString()).isEqualTo(first.status());
        assertThat(hit(repeated)).isEqualTo("true");
        assertThat(text(repeated)).isEqualTo(text(first));
        assertThat(header(repeated, "Content-Type")).isEqualTo(header(first, "Content-Type"));
    }

    /** {@code true}, or {@code none} where it is no repetition. */
    static String hit(Answer answer) {
        return header(answer, "Idempotency-Hit");
    }

    private static String header(Answer answer, String name) {
        return answer.raw().headers().firstValue(name).orElse("none");
    }

    private static String text(Answer answer) {
        return new String(answer.raw().body(), StandardCharsets.UTF_8);
    }
}
