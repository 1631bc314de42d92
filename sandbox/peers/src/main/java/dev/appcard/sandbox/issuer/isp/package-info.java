/** ISP: a certificate registered once and then the password alone, in a window on a PC and in an app on a phone. */
@NullMarked
package dev.appcard.sandbox.issuer.isp;

import org.jspecify.annotations.NullMarked;
