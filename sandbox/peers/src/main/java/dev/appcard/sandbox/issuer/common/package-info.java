/** What all issuers have in common, and the data in which they differ. */
@NullMarked
package dev.appcard.sandbox.issuer.common;

import org.jspecify.annotations.NullMarked;
