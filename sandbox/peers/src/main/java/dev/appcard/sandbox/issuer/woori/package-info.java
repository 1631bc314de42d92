/** 우리카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.woori;

import org.jspecify.annotations.NullMarked;
