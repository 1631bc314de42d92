/** Groups of columns that several tables have alike, and how enums are stored. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.column;

import org.jspecify.annotations.NullMarked;
