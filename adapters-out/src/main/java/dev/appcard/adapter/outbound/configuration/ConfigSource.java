package dev.appcard.adapter.outbound.configuration;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** MicroProfile Config: environment variables, system properties and whatever else a deployment adds. */
record ConfigSource(Config config) implements SettingSource {

    @Override
    public Optional<String> find(String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isEmpty());
    }
}
