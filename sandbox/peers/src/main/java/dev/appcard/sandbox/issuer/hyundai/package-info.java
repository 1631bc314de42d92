/** 현대카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.hyundai;

import org.jspecify.annotations.NullMarked;
