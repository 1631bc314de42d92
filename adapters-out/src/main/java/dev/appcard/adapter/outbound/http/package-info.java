/** Calling other systems over HTTP: with a limit on calls at once, and a time limit on every call. */
@NullMarked
package dev.appcard.adapter.outbound.http;

import org.jspecify.annotations.NullMarked;
