/** The administration's commands, on picocli. Each calls one use case and says what came of it. */
@NullMarked
package dev.appcard.adapter.inbound.admin;

import org.jspecify.annotations.NullMarked;
