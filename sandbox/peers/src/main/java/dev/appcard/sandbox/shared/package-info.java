/** The little that the issuers and the VAN have in common. */
@NullMarked
package dev.appcard.sandbox.shared;

import org.jspecify.annotations.NullMarked;
