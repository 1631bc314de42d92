/** The way to the VAN: its settings, its guards, and what it counts. One package below for each VAN. */
@NullMarked
package dev.appcard.adapter.outbound.van;

import org.jspecify.annotations.NullMarked;
