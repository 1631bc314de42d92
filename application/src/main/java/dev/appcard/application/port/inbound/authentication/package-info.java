/** Inbound ports: an issuer tells of an authentication. */
@NullMarked
package dev.appcard.application.port.inbound.authentication;

import org.jspecify.annotations.NullMarked;
