/** Work on the container's virtual threads. */
@NullMarked
package dev.appcard.adapter.outbound.background;

import org.jspecify.annotations.NullMarked;
