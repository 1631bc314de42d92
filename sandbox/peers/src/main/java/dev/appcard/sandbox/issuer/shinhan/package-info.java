/** 신한카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.shinhan;

import org.jspecify.annotations.NullMarked;
