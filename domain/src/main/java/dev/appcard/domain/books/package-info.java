/** The books: what money has moved, as entries that sum to zero. */
@NullMarked
package dev.appcard.domain.books;

import org.jspecify.annotations.NullMarked;
