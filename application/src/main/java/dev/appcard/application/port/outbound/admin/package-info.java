/** What the administration needs from outside. Not part of the WAR. */
@NullMarked
package dev.appcard.application.port.outbound.admin;

import org.jspecify.annotations.NullMarked;
