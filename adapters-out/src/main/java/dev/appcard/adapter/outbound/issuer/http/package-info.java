/** How issuers are asked over HTTP before an app is called (docs/issuers/contracts.md, rows BC and Samsung). */
@NullMarked
package dev.appcard.adapter.outbound.issuer.http;

import org.jspecify.annotations.NullMarked;
