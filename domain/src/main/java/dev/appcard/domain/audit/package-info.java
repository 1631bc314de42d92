/** Who did what, and why. */
@NullMarked
package dev.appcard.domain.audit;

import org.jspecify.annotations.NullMarked;
