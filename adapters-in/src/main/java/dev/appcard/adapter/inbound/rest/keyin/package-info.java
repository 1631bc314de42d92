/** Key-in payments, and card data that a request brings: read as bytes, never as texts, and wiped when the call is over. */
@NullMarked
package dev.appcard.adapter.inbound.rest.keyin;

import org.jspecify.annotations.NullMarked;
