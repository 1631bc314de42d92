/**
 * What the administration does to the database and its keys, as the owner of the schema and on plain JDBC. It is a jar of its
 * own and not part of the WAR, so nothing outside of this package may know it.
 */
@NullMarked
package dev.appcard.adapter.outbound.admin;

import org.jspecify.annotations.NullMarked;
