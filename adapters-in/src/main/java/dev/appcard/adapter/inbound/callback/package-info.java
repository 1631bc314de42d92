/** The issuers' endpoints: authentication results come in here, from their servers and their pages. */
@NullMarked
package dev.appcard.adapter.inbound.callback;

import org.jspecify.annotations.NullMarked;
