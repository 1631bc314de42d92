/** What an operator does beside the running gateway. Not part of the WAR. */
@NullMarked
package dev.appcard.application.port.inbound.admin;

import org.jspecify.annotations.NullMarked;
