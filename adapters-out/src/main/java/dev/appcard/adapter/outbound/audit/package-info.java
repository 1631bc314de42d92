/** Who does something: kept where the logs have it, so that both say the same. */
@NullMarked
package dev.appcard.adapter.outbound.audit;

import org.jspecify.annotations.NullMarked;
