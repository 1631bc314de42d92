/**
 * Merchants and payments in PostgreSQL, by Hibernate under the container's transactions. The ports are the only endpoint:
 * rows, mappers and the ports' implementations are package-private, and rows never leave.
 */
@NullMarked
package dev.appcard.adapter.outbound.persistence;

import org.jspecify.annotations.NullMarked;
