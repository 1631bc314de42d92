/** Outbound ports: the database. */
@NullMarked
package dev.appcard.application.port.outbound.store;

import org.jspecify.annotations.NullMarked;
