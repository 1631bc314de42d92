/** The journal in PostgreSQL. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.books;

import org.jspecify.annotations.NullMarked;
