/** What several issuers' contracts share (contracts.md, "Bytes"): ciphers, signs, texts, the app's URLs. */
@NullMarked
package dev.appcard.adapter.out.issuer.common;

import org.jspecify.annotations.NullMarked;
