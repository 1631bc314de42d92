/** Where a window stands: asked for once ({@code status}) or followed ({@code events}), by one feed for all pages. */
@NullMarked
package dev.appcard.adapter.inbound.window.status;

import org.jspecify.annotations.NullMarked;
