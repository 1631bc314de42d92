package dev.appcard.adapter.inbound.rest.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The sentences of errors, from {@code messages_ko.properties} and {@code messages_en.properties}. A sentence is kept
 * under the name of its {@link ErrorCode}, or under {@code remedy.} and the name of its {@link ValidationRule}; {@code {0}} and
 * so on stand for its arguments.
 */
public final class Messages {

    private static final Map<Language, Properties> BUNDLES = loadAll();

    private Messages() {}

    public static String of(ApiError error, Language language) {
        return error.fault()
                .map(fault -> fault.field() + ": " + of(fault.remedy(), fault.arguments(), language))
                .orElseGet(() -> of(error.code(), language));
    }

    public static String of(ErrorCode code, Language language) {
        return sentence(language, code.name());
    }

    static Properties bundle(Language language) {
        return Objects.requireNonNull(BUNDLES.get(language));
    }

    private static String of(ValidationRule remedy, List<String> arguments, Language language) {
        String sentence = sentence(language, "remedy." + remedy.name());
        for (int index = 0; index < arguments.size(); index++) {
            sentence = sentence.replace("{" + index + "}", arguments.get(index));
        }
        return sentence;
    }

    private static String sentence(Language language, String key) {
        return Objects.requireNonNull(bundle(language).getProperty(key), key);
    }

    private static Map<Language, Properties> loadAll() {
        Map<Language, Properties> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            bundles.put(language, load("messages_" + language.tag() + ".properties"));
        }
        return bundles;
    }

    private static Properties load(String file) {
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
