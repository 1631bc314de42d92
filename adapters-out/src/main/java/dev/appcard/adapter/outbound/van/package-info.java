/** The way to the VAN: its settings, and what it counts. One package below for each VAN. */
@NullMarked
package dev.appcard.adapter.outbound.van;

import org.jspecify.annotations.NullMarked;
