package dev.appcard.adapter.outbound.planted;

import dev.appcard.application.port.outbound.admin.SchemaMigrations;

/** Breaks a rule on purpose. */
public final class KnowsTheAdministration {

    Class<?> missing() {
        return SchemaMigrations.class;
    }
}
