/** The payment window (결제창): its token, what was agreed about it, and where the buyer goes afterwards. */
@NullMarked
package dev.appcard.domain.window;

import org.jspecify.annotations.NullMarked;
