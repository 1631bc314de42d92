/** The issuers that this gateway can speak to: a row for each, and a package for those with a process of their own. */
@NullMarked
package dev.appcard.adapter.outbound.issuer;

import org.jspecify.annotations.NullMarked;
