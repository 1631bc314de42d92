/** KB국민카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.kb;

import org.jspecify.annotations.NullMarked;
