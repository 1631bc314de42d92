/** Coverage-guided fuzzing (Jazzer) of what opens an issuer's result; its corpus is replayed by every build. */
@NullMarked
package dev.appcard.adapter.outbound.issuer.fuzz;

import org.jspecify.annotations.NullMarked;
