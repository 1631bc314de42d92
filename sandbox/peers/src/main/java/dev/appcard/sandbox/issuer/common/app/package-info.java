/** The issuer's app as a page, and as a call for tests. */
@NullMarked
package dev.appcard.sandbox.issuer.common.app;

import org.jspecify.annotations.NullMarked;
