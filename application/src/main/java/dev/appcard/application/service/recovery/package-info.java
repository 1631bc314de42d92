/** Use cases: recovery from a crash or a lost answer. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.recovery;

import org.jspecify.annotations.NullMarked;
