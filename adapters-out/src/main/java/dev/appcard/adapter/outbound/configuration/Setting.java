package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.configuration.form.ValueForm;

/**
 * One setting: a MicroProfile Config property with an environment variable of the same name.
 *
 * @param form what its value looks like
 * @param need whether it may be absent
 * @param standard its value where it is absent, in the form's own text; for an optional one, what happens then
 * @param meaning for the table of settings
 */
record Setting<T>(String name, ValueForm<T> form, Need need, String standard, String meaning) {

    /** Whether a setting may be absent. */
    enum Need {
        REQUIRED,
        DEFAULTED,
        OPTIONAL
    }

    static <T> Setting<T> required(String name, ValueForm<T> form, String meaning) {
        return new Setting<>(name, form, Need.REQUIRED, "", meaning);
    }

    static <T> Setting<T> defaulted(String name, ValueForm<T> form, String standard, String meaning) {
        return new Setting<>(name, form, Need.DEFAULTED, standard, meaning);
    }

    static <T> Setting<T> optional(String name, ValueForm<T> form, String otherwise, String meaning) {
        return new Setting<>(name, form, Need.OPTIONAL, otherwise, meaning);
    }
}
