/** What an issuer of the sandbox is: the data in which they differ, and what each has agreed with the gateway. */
@NullMarked
package dev.appcard.sandbox.issuer.common.profile;

import org.jspecify.annotations.NullMarked;
