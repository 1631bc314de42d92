/** Telling merchants what has happened. */
@NullMarked
package dev.appcard.application.service.event;

import org.jspecify.annotations.NullMarked;
