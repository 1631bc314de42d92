/** Use cases: money is given back. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.cancel;

import org.jspecify.annotations.NullMarked;
