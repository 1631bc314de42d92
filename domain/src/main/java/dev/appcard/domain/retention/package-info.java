/** How long what is stored is kept. */
@NullMarked
package dev.appcard.domain.retention;

import org.jspecify.annotations.NullMarked;
