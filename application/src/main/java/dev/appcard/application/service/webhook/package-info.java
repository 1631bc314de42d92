/** Telling merchants' servers what has happened. */
@NullMarked
package dev.appcard.application.service.webhook;

import org.jspecify.annotations.NullMarked;
