package dev.appcard.sandbox.issuer.ansim;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.appcard.sandbox.http.Parameters;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of 안심클릭 as a buyer reads it: which digit lies on which key, and how a form is filled by positions. */
record KeypadPage(String digits, List<String> pictures, Parameters hidden) {
    private static final Pattern KEY =
            Pattern.compile("<button type=\"button\" data-key=\"(\\d)\" aria-label=\"(\\d)\"><img"
                    + " src=\"data:image/svg\\+xml;base64,([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    static KeypadPage of(String html) {
        List<MatchResult> keys = KEY.matcher(html).results().toList();
        return new KeypadPage(
                keys.stream().map(key -> key.group(2)).collect(Collectors.joining()),
                keys.stream()
                        .map(key -> new String(Base64.getDecoder().decode(key.group(3)), UTF_8))
                        .toList(),
                hiddenFields(html));
    }

    static Parameters hiddenFields(String html) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        HIDDEN.matcher(html)
                .results()
                .forEach(field ->
                        fields.put(field.group(1), List.of(field.group(2).replace("&amp;", "&"))));
        return new Parameters(fields);
    }

    String id() {
        return hidden.first("keypad").orElseThrow();
    }

    String cancel() {
        return encoded() + "action=REFUSE";
    }

    String form(String number, String month, String year, String cvc, String password) {
        return encoded() + "action=APPROVE&cardNumber=" + pressed(number) + "&expiryMonth=" + month + "&expiryYear="
                + year + "&cvc=" + pressed(cvc) + "&password=" + pressed(password);
    }

    private String pressed(String text) {
        return text.chars()
                .mapToObj(digit -> Integer.toString(digits.indexOf(digit)))
                .collect(Collectors.joining());
    }

    private String encoded() {
        return hidden.values().entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().getFirst(), UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
