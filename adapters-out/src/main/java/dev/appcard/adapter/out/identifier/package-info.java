/** New identifiers. */
@NullMarked
package dev.appcard.adapter.out.identifier;

import org.jspecify.annotations.NullMarked;
