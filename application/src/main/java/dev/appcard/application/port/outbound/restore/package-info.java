/** Where restores are written down. */
@NullMarked
package dev.appcard.application.port.outbound.restore;

import org.jspecify.annotations.NullMarked;
