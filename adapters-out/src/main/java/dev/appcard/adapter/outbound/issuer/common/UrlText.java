package dev.appcard.adapter.outbound.issuer.common;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Values in URLs, escaped as UTF-8; a space as {@code %20}, which every reader takes for one. */
public final class UrlText {

    private UrlText() {}

    public static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@code name=value&…} in the map's order. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + escaped(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }
}
