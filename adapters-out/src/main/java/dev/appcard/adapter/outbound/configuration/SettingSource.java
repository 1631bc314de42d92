package dev.appcard.adapter.outbound.configuration;

import java.util.Optional;

/** Where the texts of settings come from. */
@FunctionalInterface
interface SettingSource {

    /** Empty where it is not set, or set to nothing. */
    Optional<String> find(String name);
}
