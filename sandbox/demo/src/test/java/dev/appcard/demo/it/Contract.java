package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The document at {@code /openapi}, as a running gateway serves it, and what of its answers is not as the document says. */
final class Contract {

    private final String gateway;
    private final JsonNode document;
    private final JsonSchema schemas;

    private Contract(String gateway, JsonNode document) {
        this.gateway = gateway;
        this.document = document;
        this.schemas = new JsonSchema(document);
    }

    static Contract of(String gateway) {
        Answer served = Http.send(Http.to(gateway + "/openapi")
                .header("Accept", "application/json")
                .GET());
        return new Contract(gateway, served.body());
    }

    JsonNode document() {
        return document;
    }

    /** One operation of the merchant API. */
    record Operation(String method, String path, JsonNode content) {

        boolean isOf(String calledMethod, String calledPath) {
            return method.equals(calledMethod) && calledPath.matches(path.replaceAll("[{]\\w+[}]", "[^/]+"));
        }
    }

    /** Those with fewer parameters first: they are meant where both would do. */
    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (path.getKey().startsWith("/v1/") && operation.getValue().has("responses")) {
                        all.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
                    }
                }));
        all.sort(Comparator.comparingLong(operation ->
                operation.path().chars().filter(sign -> sign == '{').count()));
        return all;
    }

    /** @return empty where the answer is as the document says, or none of the merchant API's */
    List<String> faultsOf(Answer answer) {
        String path = answer.raw().uri().getPath();
        if (!answer.raw().uri().toString().startsWith(gateway + "/v1/")) {
            return List.of();
        }
        String method = answer.raw().request().method();
        String call = method + " " + path + " " + answer.status();
        Optional<Operation> operation =
                operations().stream().filter(known -> known.isOf(method, path)).findFirst();
        if (operation.isEmpty()) {
            return answer.status() == 404 || answer.status() == 405 ? List.of() : List.of(call + ": no such call");
        }
        JsonNode response = operation.get().content().path("responses").path(Integer.toString(answer.status()));
        if (response.isMissingNode()) {
            return List.of(call + " " + answer.text("code") + ": no such status");
        }
        return faults(schemas.resolved(response), answer.body()).stream()
                .map(fault -> call + ": " + fault)
                .toList();
    }

    private List<String> faults(JsonNode response, JsonNode body) {
        List<String> faults = new ArrayList<>();
        JsonNode media = response.path("content").path("application/json");
        schemas.check(media.path("schema"), body, "", faults);
        JsonNode examples = media.path("examples");
        if (body.has("traceId") && !examples.has(body.path("code").asText())) {
            faults.add("no example of " + body.path("code").asText());
        }
        return faults;
    }

    /** Each example of a call's request and its answers, by where it stands, and what is wrong with it. */
    Map<String, List<String>> faultsOfExamples() {
        Map<String, List<String>> all = new TreeMap<>();
        for (Operation operation : operations()) {
            String name = operation.method() + " " + operation.path();
            JsonNode request =
                    operation.content().path("requestBody").path("content").path("application/json");
            if (!request.isMissingNode()) {
                all.put(name, exampleFaults(request));
            }
            operation
                    .content()
                    .path("responses")
                    .properties()
                    .forEach(response -> all.put(
                            name + " " + response.getKey(),
                            exampleFaults(schemas.resolved(response.getValue())
                                    .path("content")
                                    .path("application/json"))));
        }
        return all;
    }

    private List<String> exampleFaults(JsonNode media) {
        List<String> faults = new ArrayList<>();
        if (!media.has("example") && !media.has("examples")) {
            return List.of("has no example");
        }
        if (media.has("example")) {
            schemas.check(media.path("schema"), media.path("example"), "", faults);
        }
        media.path("examples")
                .forEach(example -> schemas.check(media.path("schema"), example.path("value"), "", faults));
        return faults;
    }
}
