/** App calls: reading and checking what the gateway hands to the app. */
@NullMarked
package dev.appcard.sandbox.issuer.common.call;

import org.jspecify.annotations.NullMarked;
