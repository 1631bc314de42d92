/** The kinds of values that a setting may have: how each is described, and how it is read. */
@NullMarked
package dev.appcard.adapter.outbound.configuration.form;

import org.jspecify.annotations.NullMarked;
