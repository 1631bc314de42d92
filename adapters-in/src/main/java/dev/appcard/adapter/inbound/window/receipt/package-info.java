/** The receipt of a payment as a page. */
@org.jspecify.annotations.NullMarked
package dev.appcard.adapter.inbound.window.receipt;
