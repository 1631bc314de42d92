/**
 * The settings: tables by subject, checked as a whole before anything starts. Each table also reads its settings into the
 * record that the rest of the gateway knows; {@link dev.appcard.adapter.outbound.configuration.SettingProducer} hands those
 * out. See {@code docs/settings.md}, which a test keeps equal to the tables.
 */
@NullMarked
package dev.appcard.adapter.outbound.configuration;

import org.jspecify.annotations.NullMarked;
