package dev.appcard.adapter.inbound.rest.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An API key out of {@code Authorization: Basic base64(key + ":")}. Never printed. */
final class BasicCredential {

    private static final String SCHEME = "basic ";
    private static final int LONGEST_HEADER = 500;
    private static final Pattern KEY = Pattern.compile("(test|live)_(sk|ck)_[A-Za-z0-9_-]{1,200}");

    private final String key;

    private BasicCredential(String key) {
        this.key = key;
    }

    /** @return empty when the header is missing or not of this form; padding may be left out */
    static Optional<BasicCredential> of(@Nullable String header) {
        if (header == null
                || header.length() > LONGEST_HEADER
                || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decode(header.substring(SCHEME.length()).strip())
                .filter(text -> text.length() > 1 && text.indexOf(':') == text.length() - 1)
                .map(text -> new BasicCredential(text.substring(0, text.length() - 1)));
    }

    /** The key, if it has the form of one. */
    Optional<String> key() {
        return Optional.of(key).filter(text -> KEY.matcher(text).matches());
    }

    @Override
    public String toString() {
        return "BasicCredential(***)";
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
