/** Request bodies, received without a thread that waits for them. */
@NullMarked
package dev.appcard.adapter.inbound.body;

import org.jspecify.annotations.NullMarked;
