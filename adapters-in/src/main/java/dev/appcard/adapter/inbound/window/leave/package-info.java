/** Where the buyer goes when the window is done. */
@NullMarked
package dev.appcard.adapter.inbound.window.leave;

import org.jspecify.annotations.NullMarked;
