/**
 * Use cases: an issuer's app is called and its result is judged. Reached through the inbound ports of the same name.
 */
@NullMarked
package dev.appcard.application.service.authentication;

import org.jspecify.annotations.NullMarked;
