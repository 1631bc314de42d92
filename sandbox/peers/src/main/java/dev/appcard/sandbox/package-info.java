/** The peers of the gateway on a developer's machine: issuers and a KSPAY VAN, in one process of their own. */
@NullMarked
package dev.appcard.sandbox;

import org.jspecify.annotations.NullMarked;
