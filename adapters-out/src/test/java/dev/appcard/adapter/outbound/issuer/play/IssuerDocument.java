package dev.appcard.adapter.outbound.issuer.play;

import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.CallbackFormat;
import dev.appcard.domain.issuer.ResultEndpoint;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The examples of {@code docs/issuers/<CODE>.md}: blocks of {@code name = value}, each headed by what it is.
 *
 * @param blocks by head, {@code call}, {@code result}, {@code page} …
 */
public record IssuerDocument(Map<String, Map<String, String>> blocks) {

    private static final Path FOLDER = Path.of("..", "docs", "issuers");
    private static final Pattern BLOCK = Pattern.compile("```properties\n# (\\w+)\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern XML_FIELD = Pattern.compile("<(\\w+)>([^<]*)</\\1>");

    public static IssuerDocument of(IssuerSpec spec) throws IOException {
        String text = Files.readString(FOLDER.resolve(spec + ".md"));
        Map<String, Map<String, String>> blocks = new HashMap<>();
        BLOCK.matcher(text).results().forEach(block -> blocks.put(block.group(1), lines(block)));
        return new IssuerDocument(blocks);
    }

    public boolean has(String block) {
        return blocks.containsKey(block);
    }

    public String value(String block, String name) {
        String value = blocks.getOrDefault(block, Map.of()).get(name);
        if (value == null) {
            throw new AssertionError("no " + name + " in a block " + block);
        }
        return value;
    }

    /** The documented message of the issuer's app or page. */
    public ResultEnvelope result(ResultEndpoint endpoint, CallbackFormat container) {
        return envelope(endpoint, value(endpoint == ResultEndpoint.APP ? "result" : "page", "message"), container);
    }

    /** The documented message of the issuer's app when a card is registered. */
    public ResultEnvelope registration(CallbackFormat container) {
        return envelope(ResultEndpoint.APP, value("registration", "message"), container);
    }

    private static ResultEnvelope envelope(ResultEndpoint endpoint, String message, CallbackFormat container) {
        Map<String, String> fields = fields(message, container);
        return new ResultEnvelope(
                endpoint,
                fields.get("mid"),
                fields.get("tid"),
                fields.get("resultCode"),
                fields.getOrDefault("resultMessage", ""),
                fields.get("time"),
                fields.get("encData"),
                fields.get("sign"));
    }

    private static Map<String, String> fields(String message, CallbackFormat container) {
        return switch (container) {
            case JSON -> json(message);
            case FORM, QUERY -> PlayedIssuer.query(message.contains("?") ? message : "?" + message);
            case XML ->
                XML_FIELD
                        .matcher(message)
                        .results()
                        .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
        };
    }

    private static Map<String, String> json(String message) {
        Map<String, String> fields = new HashMap<>();
        Json.createReader(new StringReader(message))
                .readObject()
                .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        return fields;
    }

    private static Map<String, String> lines(MatchResult block) {
        Map<String, String> lines = new LinkedHashMap<>();
        block.group(2).lines().forEach(line -> {
            String[] parts = line.split(" = ", 2);
            lines.put(parts[0], parts[1]);
        });
        return lines;
    }
}
