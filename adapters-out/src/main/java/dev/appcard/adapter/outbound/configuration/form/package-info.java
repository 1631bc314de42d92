/** The kinds of values that settings have: a class for each. */
@NullMarked
package dev.appcard.adapter.outbound.configuration.form;

import org.jspecify.annotations.NullMarked;
