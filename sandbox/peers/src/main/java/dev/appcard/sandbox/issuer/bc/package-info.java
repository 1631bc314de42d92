/** BC카드: what sets it apart from the others. */
@NullMarked
package dev.appcard.sandbox.issuer.bc;

import org.jspecify.annotations.NullMarked;
