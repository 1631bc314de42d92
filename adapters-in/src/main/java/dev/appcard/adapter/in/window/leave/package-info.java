/** Where the buyer goes when the window is done. */
@NullMarked
package dev.appcard.adapter.in.window.leave;

import org.jspecify.annotations.NullMarked;
