/** What merchants are told of, once it has happened. */
@NullMarked
package dev.appcard.domain.event;

import org.jspecify.annotations.NullMarked;
