/** What the issuers and the VAN share. */
@NullMarked
package dev.appcard.sandbox.shared;

import org.jspecify.annotations.NullMarked;
