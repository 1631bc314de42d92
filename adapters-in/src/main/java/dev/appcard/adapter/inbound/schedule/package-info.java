/** What runs by the clock. */
@NullMarked
package dev.appcard.adapter.inbound.schedule;

import org.jspecify.annotations.NullMarked;
