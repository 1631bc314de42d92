/** Who may post to the window, and the headers that all of its answers bear. */
@NullMarked
package dev.appcard.adapter.inbound.window.guard;

import org.jspecify.annotations.NullMarked;
