/** The letters of a payment's status, told as they change. */
@NullMarked
package dev.appcard.adapter.inbound.window.live;

import org.jspecify.annotations.NullMarked;
