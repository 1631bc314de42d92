/** The doors of the issuers' servers: authentication results come in here. */
@NullMarked
package dev.appcard.adapter.in.callback;

import org.jspecify.annotations.NullMarked;
