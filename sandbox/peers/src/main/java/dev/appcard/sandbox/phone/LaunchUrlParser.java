package dev.appcard.sandbox.phone;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.appcard.sandbox.phone.LaunchUrl.IntentUrl;
import dev.appcard.sandbox.phone.LaunchUrl.SchemeUrl;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses both forms of an app call (docs/issuers/contracts.md, "App call"). */
public final class LaunchUrlParser {
    private static final int MAXIMUM_LENGTH = 8192;
    private static final String INTENT = "intent";
    private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://pay/?\\?([!-~&&[^#]]*)(?:#(.*))?");
    private static final Pattern EXTRAS = Pattern.compile("Intent;(.*;)?end");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)+");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\\\]+");

    private LaunchUrlParser() {}

    /**
     * Reads an address as a phone would.
     *
     * @throws LaunchUrlException saying what is wrong with the address
     */
    public static LaunchUrl parse(String url) throws LaunchUrlException {
        Matcher call = CALL.matcher(url);
        if (url.length() > MAXIMUM_LENGTH || !call.matches()) {
            throw new LaunchUrlException("앱 호출 주소가 <scheme>://pay?… 또는 intent://pay?… 형식이 아닙니다");
        }
        String scheme = call.group(1).toLowerCase(Locale.ROOT);
        Optional<String> fragment = Optional.ofNullable(call.group(3));
        if (scheme.equals(INTENT)) {
            return intent(call.group(2), extras(fragment.orElse("")));
        }
        if (fragment.isPresent()) {
            throw new LaunchUrlException("scheme 형식의 호출 주소에는 #이 올 수 없습니다");
        }
        return new SchemeUrl(scheme, call.group(2));
    }

    private static IntentUrl intent(String query, Map<String, String> extras) throws LaunchUrlException {
        String scheme = matching(extras, "scheme", SCHEME).toLowerCase(Locale.ROOT);
        if (scheme.equals(INTENT)) {
            throw new LaunchUrlException("intent의 scheme이 다시 intent입니다");
        }
        Optional<String> fallback = extras.containsKey("S.browser_fallback_url")
                ? Optional.of(matching(extras, "S.browser_fallback_url", WEB))
                : Optional.empty();
        return new IntentUrl(scheme, matching(extras, "package", PACKAGE), fallback, query);
    }

    private static Map<String, String> extras(String fragment) throws LaunchUrlException {
        Matcher parts = EXTRAS.matcher(fragment);
        if (!parts.matches()) {
            throw new LaunchUrlException("intent 주소가 #Intent;…;end 로 끝나지 않습니다");
        }
        Map<String, String> extras = new HashMap<>();
        for (String extra : Optional.ofNullable(parts.group(1)).orElse("").split(";", -1)) {
            int equals = extra.indexOf('=');
            if (equals > 0 && extras.put(extra.substring(0, equals), decode(extra.substring(equals + 1))) != null) {
                throw new LaunchUrlException("intent에 같은 항목이 두 번 들어 있습니다");
            }
        }
        return extras;
    }

    private static String matching(Map<String, String> extras, String name, Pattern pattern) throws LaunchUrlException {
        String value = extras.getOrDefault(name, "");
        if (!pattern.matcher(value).matches()) {
            throw new LaunchUrlException("intent의 " + name + " 값이 없거나 잘못되었습니다");
        }
        return value;
    }

    /** Percent escapes only: in an intent a plus sign is a plus sign. */
    private static String decode(String text) throws LaunchUrlException {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new LaunchUrlException("intent의 퍼센트 인코딩이 잘못되었습니다");
        }
    }
}
