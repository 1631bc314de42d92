/** What passes through the LinQ relay (seed: Godomall's LinQ), and where to. */
@NullMarked
package dev.appcard.application.relay;

import org.jspecify.annotations.NullMarked;
