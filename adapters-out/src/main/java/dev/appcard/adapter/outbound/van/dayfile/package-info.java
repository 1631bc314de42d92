/** The VAN's day file, read after {@code docs/telegrams/dayfile.md}: layouts as data, and a reader that forgives nothing. */
@NullMarked
package dev.appcard.adapter.outbound.van.dayfile;

import org.jspecify.annotations.NullMarked;
