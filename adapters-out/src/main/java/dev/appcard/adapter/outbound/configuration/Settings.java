package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.configuration.Setting.Need;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The values of a deployment's settings, each read once. They are checked by {@link SettingCheck}. */
final class Settings {

    private final SettingSource source;
    private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();
    private final Map<String, Optional<?>> values = new ConcurrentHashMap<>();

    Settings(SettingSource source) {
        this.source = source;
    }

    /** Well formed or not. */
    boolean isSet(Setting<?> setting) {
        return text(setting).isPresent();
    }

    /** For settings that are required or have a default. */
    <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.name() + " has not been checked"));
    }

    /** Empty when it is not set and has no default, or is not of its form. */
    @SuppressWarnings("unchecked") // there is one setting of a name, and so one type
    <T> Optional<T> find(Setting<T> setting) {
        return (Optional<T>)
                values.computeIfAbsent(setting.name(), _ -> text(setting).flatMap(setting.form()::read));
    }

    /** As it is set, else the default. */
    Optional<String> text(Setting<?> setting) {
        Optional<String> set = texts.computeIfAbsent(setting.name(), source::find);
        return setting.need() == Need.DEFAULTED ? set.or(() -> Optional.of(setting.standard())) : set;
    }
}
