/** Background work on the container's virtual threads, and the limit of it. */
@NullMarked
package dev.appcard.adapter.outbound.background;

import org.jspecify.annotations.NullMarked;
