/**
 * What a card payment is, with its rules and without any technology: no clock, no randomness, no threads, no I/O.
 * Depends on nothing but the JDK.
 */
@NullMarked
package dev.appcard.domain;

import org.jspecify.annotations.NullMarked;
