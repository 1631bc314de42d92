/** Styles and scripts: same origin, named by their content. */
@NullMarked
package dev.appcard.adapter.inbound.window.asset;

import org.jspecify.annotations.NullMarked;
