/** Asking others over HTTP, whoever they are: at most so many at once, and an end to every wait. */
@NullMarked
package dev.appcard.adapter.outbound.http;

import org.jspecify.annotations.NullMarked;
