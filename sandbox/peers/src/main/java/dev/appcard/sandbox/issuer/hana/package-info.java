/** 하나카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.hana;

import org.jspecify.annotations.NullMarked;
