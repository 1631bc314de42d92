/** The issuers that this gateway can speak to: a package for each, found by what is in it. */
@NullMarked
package dev.appcard.adapter.outbound.issuer;

import org.jspecify.annotations.NullMarked;
