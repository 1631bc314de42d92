/** Keeps what is stored of an OTC, and of what was agreed on before it, under the deployment's own key. */
@NullMarked
package dev.appcard.adapter.out.vault;

import org.jspecify.annotations.NullMarked;
