/** The one way in which an aggregate keeps its table of states. */
@NullMarked
package dev.appcard.domain.status;

import org.jspecify.annotations.NullMarked;
