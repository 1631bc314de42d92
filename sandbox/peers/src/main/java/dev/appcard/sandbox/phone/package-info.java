/** The phone that resolves app calls, since the demo has none. */
@NullMarked
package dev.appcard.sandbox.phone;

import org.jspecify.annotations.NullMarked;
