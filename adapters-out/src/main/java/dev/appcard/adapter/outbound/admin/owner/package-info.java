/** How the owner of the schema reaches the database. */
@NullMarked
package dev.appcard.adapter.outbound.admin.owner;

import org.jspecify.annotations.NullMarked;
