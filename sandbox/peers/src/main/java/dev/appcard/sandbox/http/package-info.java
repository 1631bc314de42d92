/** A small router over the JDK's HTTP server, shared by the sandbox's VAN pages and issuers. Loopback only. */
@NullMarked
package dev.appcard.sandbox.http;

import org.jspecify.annotations.NullMarked;
