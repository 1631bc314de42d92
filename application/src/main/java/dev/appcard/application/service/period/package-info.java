/** A subscription with its open period, held and stored together, and what an approval makes of it. */
@NullMarked
package dev.appcard.application.service.period;

import org.jspecify.annotations.NullMarked;
