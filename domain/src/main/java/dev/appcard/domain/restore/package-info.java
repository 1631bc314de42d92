/** A database that was restored from a backup, and what of it is held. */
@NullMarked
package dev.appcard.domain.restore;

import org.jspecify.annotations.NullMarked;
