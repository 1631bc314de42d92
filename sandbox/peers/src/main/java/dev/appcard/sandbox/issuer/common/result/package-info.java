/** Results: deciding a call once, and telling the gateway. */
@NullMarked
package dev.appcard.sandbox.issuer.common.result;

import org.jspecify.annotations.NullMarked;
