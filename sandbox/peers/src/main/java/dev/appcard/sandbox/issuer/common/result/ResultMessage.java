package dev.appcard.sandbox.issuer.common.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.UrlEncoded;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A result as it travels: the same bytes each time it is sent.
 *
 * @param address the callback address; of a query string with the fields behind
 * @param body as text, sent in UTF-8; empty for a query string
 * @param format of the answer, too
 */
public record ResultMessage(URI address, String body, CallbackFormat format) {
    /** Writes a result in its format. */
    public static ResultMessage of(CallbackFormat format, URI callbackUrl, AuthenticationResult result) {
        return switch (format) {
            case JSON -> new ResultMessage(callbackUrl, new String(Json.bytes(result.toJson()), UTF_8), format);
            case FORM -> new ResultMessage(callbackUrl, UrlEncoded.of(result.fields()), format);
            case XML -> new ResultMessage(callbackUrl, xml(result.fields()), format);
            case QUERY -> new ResultMessage(withQuery(callbackUrl, UrlEncoded.of(result.fields())), "", format);
        };
    }

    public String method() {
        return format == CallbackFormat.QUERY ? "GET" : "POST";
    }

    HttpRequest.Builder request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", format.accept());
        return switch (format) {
            case JSON, FORM, XML ->
                request.header("Content-Type", format.contentType()).POST(BodyPublishers.ofString(body, UTF_8));
            case QUERY -> request.GET();
        };
    }

    private static URI withQuery(URI callbackUrl, String query) {
        String separator = callbackUrl.getRawQuery() == null ? "?" : "&";
        return URI.create(callbackUrl + separator + query);
    }

    private static String xml(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "<%1$s>%2$s</%1$s>".formatted(field.getKey(), escaped(field.getValue())))
                .collect(Collectors.joining(
                        "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><authResult>", "</authResult>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
