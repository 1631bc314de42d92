/** 삼성카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.samsung;

import org.jspecify.annotations.NullMarked;
