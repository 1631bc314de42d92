/** What runs on a schedule. */
@NullMarked
package dev.appcard.adapter.inbound.schedule;

import org.jspecify.annotations.NullMarked;
