/** Messages that arrive as XML: elements with text, and nothing else that XML could do. */
@NullMarked
package dev.appcard.adapter.inbound.callback.xml;

import org.jspecify.annotations.NullMarked;
