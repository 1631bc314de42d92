/** New identifiers. */
@NullMarked
package dev.appcard.adapter.outbound.identifier;

import org.jspecify.annotations.NullMarked;
