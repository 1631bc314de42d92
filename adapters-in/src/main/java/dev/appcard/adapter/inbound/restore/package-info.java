/** What the gateway does not do while a restored database waits for an operator. */
@NullMarked
package dev.appcard.adapter.inbound.restore;

import org.jspecify.annotations.NullMarked;
