/** The issuers that this gateway can speak to: a package for each, and the one table of them. */
@NullMarked
package dev.appcard.adapter.out.issuer;

import org.jspecify.annotations.NullMarked;
