/** Scripted faults: what the VAN does wrong with the next telegrams of a payment. */
@NullMarked
package dev.appcard.sandbox.van.rule;

import org.jspecify.annotations.NullMarked;
