/** What an endpoint sees of a request, and what it answers. */
@NullMarked
package dev.appcard.adapter.inbound.callback.http;

import org.jspecify.annotations.NullMarked;
