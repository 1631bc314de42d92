/** The door of the issuers' pages (안심클릭, ISP): the buyer's browser brings the result and wants to go on. */
@NullMarked
package dev.appcard.adapter.inbound.callback.page;

import org.jspecify.annotations.NullMarked;
