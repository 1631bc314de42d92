/** The doors of the issuers' servers: authentication results come in here. */
@NullMarked
package dev.appcard.adapter.inbound.callback;

import org.jspecify.annotations.NullMarked;
