/** Texts for wires that are older than Unicode. */
@NullMarked
package dev.appcard.domain.text;

import org.jspecify.annotations.NullMarked;
