/** The administration's commands, built on picocli. Each calls one use case and prints the result. */
@NullMarked
package dev.appcard.adapter.inbound.admin;

import org.jspecify.annotations.NullMarked;
