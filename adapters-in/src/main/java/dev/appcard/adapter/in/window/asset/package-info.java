/** Styles and scripts: same origin, named by their content. */
@NullMarked
package dev.appcard.adapter.in.window.asset;

import org.jspecify.annotations.NullMarked;
