package dev.appcard.demo.it;

import dev.appcard.demo.it.BuyerByWire.Choice;
import dev.appcard.demo.it.Http.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The endpoints for issuers' results, each with its format as {@code docs/issuers/contracts.md} has it ("Result"); speaks
 * raw bytes.
 */
enum IssuerEndpoint {
    JSON("NH", "APP_CARD", "/inbound/nh", "application/json"),
    FORM("HANA", "APP_CARD", "/inbound/hana", "application/x-www-form-urlencoded"),
    XML("BC", "APP_CARD", "/inbound/bc", "application/xml"),
    QUERY("LOTTE", "APP_CARD", "/inbound/lotte", ""),
    RELAY("SHINHAN", "APP_CARD", "/linq/shinhan/results", "application/json"),
    PAGE("SAMSUNG", "ANSIM", "/inbound/samsung/browser", "application/x-www-form-urlencoded");

    final String issuer;
    private final String method;
    private final String path;
    private final String mediaType;

    IssuerEndpoint(String issuer, String method, String path, String mediaType) {
        this.issuer = issuer;
        this.method = method;
        this.path = path;
        this.mediaType = mediaType;
    }

    Choice choice() {
        return new Choice(issuer, method, "MOBILE_WEB", 0);
    }

    /** The purpose with which this endpoint's signatures begin. */
    String purpose() {
        return this == PAGE ? "page-result" : "result";
    }

    int accepted() {
        return this == PAGE ? 303 : 200;
    }

    /** The fields in this endpoint's format. */
    String write(Map<String, String> fields) {
        return switch (this) {
            case JSON, RELAY ->
                fields.entrySet().stream()
                        .map(field -> '"' + field.getKey() + "\":\"" + field.getValue() + '"')
                        .collect(Collectors.joining(",", "{", "}"));
            case FORM, QUERY, PAGE ->
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
            case XML ->
                fields.entrySet().stream()
                        .map(field -> '<' + field.getKey() + '>' + field.getValue() + "</" + field.getKey() + '>')
                        .collect(Collectors.joining("", "<authResult>", "</authResult>"));
        };
    }

    /** A message in which one field stands twice, with the same value. */
    String writeTwice(Map<String, String> fields, String name) {
        String once = write(fields);
        String again = write(Map.of(name, fields.get(name)));
        return switch (this) {
            case JSON, RELAY -> once.substring(0, once.length() - 1) + ',' + again.substring(1);
            case FORM, QUERY, PAGE -> once + '&' + again;
            case XML -> once.replace("</authResult>", "") + again.replace("<authResult>", "");
        };
    }

    /** What makes a message too long without making it unreadable. */
    String padding(int bytes) {
        return switch (this) {
            case JSON, RELAY, XML -> " ".repeat(bytes);
            case FORM, QUERY, PAGE -> "&padding=" + "x".repeat(bytes);
        };
    }

    Answer send(String gateway, byte[] message) {
        if (this == QUERY) {
            return Http.send(Http.to(gateway + path + '?' + new String(message, StandardCharsets.ISO_8859_1))
                    .GET());
        }
        return Http.send(
                Http.to(gateway + path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(message)));
    }

    Answer send(String gateway, String message) {
        return send(gateway, message.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String gateway, Map<String, String> fields) {
        return send(gateway, write(fields));
    }
}
