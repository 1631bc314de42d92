/** What a message of an issuer is made of, whatever its format, and why one is refused. */
@NullMarked
package dev.appcard.adapter.inbound.callback.message;

import org.jspecify.annotations.NullMarked;
