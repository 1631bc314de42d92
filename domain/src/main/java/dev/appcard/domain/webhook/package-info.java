/** Telling merchants' servers what has happened. */
@NullMarked
package dev.appcard.domain.webhook;

import org.jspecify.annotations.NullMarked;
