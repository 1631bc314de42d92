/** What no machine may decide: one list, worked off by operators. */
@NullMarked
package dev.appcard.domain.attention;

import org.jspecify.annotations.NullMarked;
