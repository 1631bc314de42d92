package dev.appcard.adapter.outbound.configuration;

import java.util.List;

/** The settings are refused. The message names every setting that has to change, and no value. */
final class ConfigurationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationRefused(List<String> problems) {
        super("configuration refused: " + String.join("; ", problems));
    }
}
