/** The file that the VAN writes of each day (docs/telegrams/dayfile.md): every movement of money that it booked. */
@NullMarked
package dev.appcard.sandbox.van.dayfile;

import org.jspecify.annotations.NullMarked;
