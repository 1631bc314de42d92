/** NH농협카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.nh;

import org.jspecify.annotations.NullMarked;
