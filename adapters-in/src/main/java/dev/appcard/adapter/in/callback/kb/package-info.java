/** KB's door: POST of a JSON object. */
@NullMarked
package dev.appcard.adapter.in.callback.kb;

import org.jspecify.annotations.NullMarked;
