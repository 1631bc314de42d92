/** The look that the phone and the apps share. */
@NullMarked
package dev.appcard.sandbox.issuer.common.page;

import org.jspecify.annotations.NullMarked;
