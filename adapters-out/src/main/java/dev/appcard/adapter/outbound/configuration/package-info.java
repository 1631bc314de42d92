/**
 * The settings: one table of them, read and checked as a whole before anything starts, then handed out as records. See
 * {@code docs/settings.md}, which a test keeps equal to the table.
 */
@NullMarked
package dev.appcard.adapter.outbound.configuration;

import org.jspecify.annotations.NullMarked;
