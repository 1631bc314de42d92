/** Values that must never be shown. None of them can be printed, serialized or compared in variable time. */
@NullMarked
package dev.appcard.domain.secret;

import org.jspecify.annotations.NullMarked;
