/**
 * What the gateway stores in PostgreSQL, by Hibernate under the container's transactions: a package for each kind of row.
 * The ports are the only way in: rows and the ports' implementations are package-private, and rows never leave. What all of
 * them share: sessions, and reading rows one by one.
 */
@NullMarked
package dev.appcard.adapter.outbound.persistence;

import org.jspecify.annotations.NullMarked;
