/** Messages that arrive as a form, or as a query string, which is written the same way. */
@NullMarked
package dev.appcard.adapter.inbound.callback.form;

import org.jspecify.annotations.NullMarked;
