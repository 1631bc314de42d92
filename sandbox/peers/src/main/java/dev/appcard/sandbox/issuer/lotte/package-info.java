/** 롯데카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.lotte;

import org.jspecify.annotations.NullMarked;
