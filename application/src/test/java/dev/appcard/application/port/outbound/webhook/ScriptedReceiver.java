package dev.appcard.application.port.outbound.webhook;

import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookFailure;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Receivers that answer 200 unless a test says what they answer next, and remember what they were told. */
public final class ScriptedReceiver implements WebhookSender {

    private final Map<String, Deque<Runnable>> meanwhile = new HashMap<>();
    private final Map<String, Deque<WebhookAnswer>> answers = new HashMap<>();
    private final List<Told> told = new ArrayList<>();

    /** @param keys that signed, in hex */
    public record Told(String url, WebhookId id, Instant timestamp, List<String> keys, String body) {}

    @Override
    public WebhookAnswer send(WebhookMessage message) {
        told.add(new Told(
                message.url(),
                message.id(),
                message.timestamp(),
                message.secrets().stream()
                        .map(secret -> HexFormat.of().formatHex(secret.key()))
                        .toList(),
                new String(message.body(), StandardCharsets.UTF_8)));
        Optional.ofNullable(meanwhile
                        .getOrDefault(message.url(), new ArrayDeque<>())
                        .poll())
                .ifPresent(Runnable::run);
        return Optional.ofNullable(
                        answers.getOrDefault(message.url(), new ArrayDeque<>()).poll())
                .orElse(new WebhookAnswer.Answered(200, Optional.empty()));
    }

    public void answersNext(String url, int... statuses) {
        for (int status : statuses) {
            put(url, new WebhookAnswer.Answered(status, Optional.empty()));
        }
    }

    public void asksToWait(String url, int status, Duration retryAfter) {
        put(url, new WebhookAnswer.Answered(status, Optional.of(retryAfter)));
    }

    public void failsNext(String url, WebhookFailure failure) {
        put(url, new WebhookAnswer.Unanswered(failure));
    }

    /** Happens when it has been told, before it answers. */
    public void whenTold(String url, Runnable happens) {
        meanwhile.computeIfAbsent(url, _ -> new ArrayDeque<>()).add(happens);
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    public List<Told> told(String url) {
        return told.stream().filter(one -> one.url().equals(url)).toList();
    }

    private void put(String url, WebhookAnswer answer) {
        answers.computeIfAbsent(url, _ -> new ArrayDeque<>()).add(answer);
    }
}
