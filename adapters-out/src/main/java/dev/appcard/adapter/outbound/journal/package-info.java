/** What operators see of payments and cards: a log line and a count for each move and each notice. */
@NullMarked
package dev.appcard.adapter.outbound.journal;

import org.jspecify.annotations.NullMarked;
