/** Work on the container's virtual threads. */
@NullMarked
package dev.appcard.adapter.out.background;

import org.jspecify.annotations.NullMarked;
