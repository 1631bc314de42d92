/** What every call of the merchant API shares: bodies, errors in two languages, trace ids. */
@NullMarked
package dev.appcard.adapter.inbound.rest.common;

import org.jspecify.annotations.NullMarked;
