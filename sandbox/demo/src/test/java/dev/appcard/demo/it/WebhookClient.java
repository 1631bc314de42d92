package dev.appcard.demo.it;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The merchant's server, as far as it has to do with webhook endpoints. */
record WebhookClient(MerchantClient server, GatewayDatabase database) {

    private static final String PATH = "/v1/webhook-endpoints";

    /** One that was registered. */
    record Endpoint(String id, String secret) {}

    Endpoint register(String url, String... events) {
        Map<String, Object> wish =
                events.length == 0 ? Map.of("url", url) : Map.of("url", url, "events", List.of(events));
        Answer answer = accepted(server.post(PATH, wish));
        return new Endpoint(answer.text("id"), answer.text("secret"));
    }

    Answer create(Object body) {
        return server.post(PATH, body);
    }

    Answer show(Endpoint endpoint) {
        return server.get(PATH + "/" + endpoint.id());
    }

    Answer all() {
        return accepted(server.get(PATH));
    }

    void delete(Endpoint endpoint) {
        accepted(server.delete(PATH + "/" + endpoint.id()));
    }

    Answer test(Endpoint endpoint) {
        return accepted(server.post(PATH + "/" + endpoint.id() + "/test", ""));
    }

    Endpoint rotate(Endpoint endpoint) {
        return new Endpoint(
                endpoint.id(),
                accepted(server.post(PATH + "/" + endpoint.id() + "/secret", "{}"))
                        .text("secret"));
    }

    JsonNode deliveries(Endpoint endpoint, String query) {
        return accepted(server.get(PATH + "/" + endpoint.id() + "/deliveries" + query))
                .body();
    }

    Answer replay(Endpoint endpoint, String webhookId) {
        return accepted(server.post(PATH + "/" + endpoint.id() + "/deliveries/" + webhookId + "/replay", ""));
    }

    /** Waits until the newest delivery stands so. */
    JsonNode awaitNewest(Endpoint endpoint, String status, int tries) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            JsonNode newest = newest(endpoint);
            return newest.path("status").asText().equals(status)
                    && newest.path("tries").asInt() == tries;
        });
        return newest(endpoint);
    }

    private JsonNode newest(Endpoint endpoint) {
        return deliveries(endpoint, "?limit=1").path(0);
    }

    /** As if the time of its pause had passed. */
    void letPauseEnd(Endpoint endpoint) {
        change(
                "update webhook_delivery set due_at = now() where endpoint_id = ? and due_at is not null",
                endpoint.id());
    }

    /** As if it had failed so often before. */
    void haveTried(Endpoint endpoint, int tries) {
        change(
                "update webhook_delivery set tries = " + tries + " where endpoint_id = ? and due_at is not null",
                endpoint.id());
    }

    /** As if whoever is sending had been frozen for longer than his lease. */
    void letLeaseEnd(Endpoint endpoint) {
        change(
                "update webhook_delivery set claimed_until = now() where endpoint_id = ? and due_at is not null",
                endpoint.id());
    }

    private void change(String sql, String endpoint) {
        try (Connection connection = database.connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, endpoint);
            if (update.executeUpdate() == 0) {
                throw new AssertionError("nothing waits for " + endpoint);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Answer accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("refused: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
