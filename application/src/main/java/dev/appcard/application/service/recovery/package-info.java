/**
 * Use cases: what a crash or a lost answer left behind is settled. Reached through the inbound ports of the same name.
 */
@NullMarked
package dev.appcard.application.service.recovery;

import org.jspecify.annotations.NullMarked;
