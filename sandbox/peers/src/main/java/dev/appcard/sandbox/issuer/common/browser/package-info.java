/** Pages of an issuer that the gateway opens in the buyer's browser: the signed call, the one decision, the result. */
@NullMarked
package dev.appcard.sandbox.issuer.common.browser;

import org.jspecify.annotations.NullMarked;
