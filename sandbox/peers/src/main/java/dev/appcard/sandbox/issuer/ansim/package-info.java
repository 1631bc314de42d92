/** 안심클릭 (MPI): an issuer's page that asks number, expiry, CVC and password, the secret ones by a picture keypad. */
@NullMarked
package dev.appcard.sandbox.issuer.ansim;

import org.jspecify.annotations.NullMarked;
