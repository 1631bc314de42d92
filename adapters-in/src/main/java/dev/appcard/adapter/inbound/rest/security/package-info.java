/** Who is calling: the merchants' API keys, and the one call that pages of other origins may make. */
@NullMarked
package dev.appcard.adapter.inbound.rest.security;

import org.jspecify.annotations.NullMarked;
