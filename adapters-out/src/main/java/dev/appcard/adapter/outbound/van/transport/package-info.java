/** Length-prefixed telegrams over TCP, a connection for each; knows nothing of what is in them. */
@NullMarked
package dev.appcard.adapter.outbound.van.transport;

import org.jspecify.annotations.NullMarked;
