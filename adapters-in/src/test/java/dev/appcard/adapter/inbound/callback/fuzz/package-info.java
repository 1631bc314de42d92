/**
 * Coverage-guided fuzzing (Jazzer). Each class is one target; its corpus lies in the test resources and is replayed by
 * every build, while the profile {@code fuzz} looks for more.
 */
@NullMarked
package dev.appcard.adapter.inbound.callback.fuzz;

import org.jspecify.annotations.NullMarked;
