/** The authentication (인증) of a buyer in the issuer's app or page: the call, the result, and why it failed. */
@NullMarked
package dev.appcard.domain.authentication;

import org.jspecify.annotations.NullMarked;
