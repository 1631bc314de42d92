/** What a door sees of a request, and what it answers. */
@NullMarked
package dev.appcard.adapter.in.callback.http;

import org.jspecify.annotations.NullMarked;
