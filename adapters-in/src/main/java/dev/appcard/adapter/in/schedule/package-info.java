/** What runs by the clock. */
@NullMarked
package dev.appcard.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
