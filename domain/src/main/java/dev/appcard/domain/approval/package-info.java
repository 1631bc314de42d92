/** The approval (승인) of a payment at the VAN: the attempt, what it was answered, and why an answer may be unknown. */
@NullMarked
package dev.appcard.domain.approval;

import org.jspecify.annotations.NullMarked;
