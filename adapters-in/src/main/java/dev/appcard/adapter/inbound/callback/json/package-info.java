/** Authentication results that arrive as a JSON object. */
@NullMarked
package dev.appcard.adapter.inbound.callback.json;

import org.jspecify.annotations.NullMarked;
