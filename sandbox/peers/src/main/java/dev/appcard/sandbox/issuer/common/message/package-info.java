/** Messages that the gateway sends to an issuer's server before a call. */
@NullMarked
package dev.appcard.sandbox.issuer.common.message;

import org.jspecify.annotations.NullMarked;
