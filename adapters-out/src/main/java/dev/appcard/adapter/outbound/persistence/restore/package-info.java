/** Restores of the database from a backup, as the gateway and the administration see them. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.restore;

import org.jspecify.annotations.NullMarked;
