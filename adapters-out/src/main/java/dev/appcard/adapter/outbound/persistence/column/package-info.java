/** Groups of columns that payments and registrations have alike. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.column;

import org.jspecify.annotations.NullMarked;
