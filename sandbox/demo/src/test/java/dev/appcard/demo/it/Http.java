package dev.appcard.demo.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What every client here needs: JSON there, JSON back, 60 s at most. */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** They receive every answer, of every server. */
    private static final List<Consumer<Answer>> LISTENERS = new CopyOnWriteArrayList<>();

    private Http() {}

    /** Until what is returned is closed. */
    static Listening listen(Consumer<Answer> listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    /** Ends without an exception. */
    interface Listening extends AutoCloseable {

        @Override
        void close();
    }

    /** @param body null where the answer is no JSON */
    record Answer(int status, JsonNode body, HttpResponse<byte[]> raw) {

        String text(String field) {
            return body.path(field).asText();
        }
    }

    static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
    }

    static Answer get(String url) {
        return send(to(url).GET());
    }

    static Answer post(String url, Object json) {
        return send(to(url).header("Content-Type", "application/json").POST(body(json)));
    }

    static HttpRequest.BodyPublisher body(Object json) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    json instanceof String text ? text : JSON.writeValueAsString(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), parse(response.body()), response);
            LISTENERS.forEach(listener -> listener.accept(answer));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode parse(byte[] body) throws IOException {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : JSON.nullNode();
    }
}
