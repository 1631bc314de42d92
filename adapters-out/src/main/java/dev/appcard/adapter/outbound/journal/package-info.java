/** What operators see of payments: a log line and a count for each move. */
@NullMarked
package dev.appcard.adapter.outbound.journal;

import org.jspecify.annotations.NullMarked;
