/** Where the buyer goes from the window. */
@NullMarked
package dev.appcard.adapter.inbound.window.leave;

import org.jspecify.annotations.NullMarked;
