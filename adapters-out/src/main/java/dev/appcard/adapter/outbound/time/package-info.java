/** The time: the database's, by which all instances go; and a clock that tests may move. */
@NullMarked
package dev.appcard.adapter.outbound.time;

import org.jspecify.annotations.NullMarked;
